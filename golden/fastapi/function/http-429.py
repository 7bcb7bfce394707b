from fastapi.responses import JSONResponse


def too_many_requests(
    *, retry_after: int = 300, message: str = "Too many requests: try again later"
) -> JSONResponse:
    body = {
        "error": "too_many_requests",
        "message": message,
        "retry_after": retry_after,
    }
    headers = {
        "Retry-After": f"{retry_after}",
    }
    return JSONResponse(
        content=body,
        status_code=429,
        headers=headers,
    )
