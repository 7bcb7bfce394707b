from fastapi.responses import JSONResponse


def service_unavailable(
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
) -> JSONResponse:
    body = {
        "error": "service_unavailable",
        "message": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
    )
