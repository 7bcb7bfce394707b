from fastapi.responses import JSONResponse


def service_unavailable(
    *,
    retry_after: int = 120,
    message: str = "The service is unavailable: try again later",
) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Service Unavailable",
        "status": 503,
        "detail": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
        media_type="application/problem+json",
    )
