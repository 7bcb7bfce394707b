from fastapi.responses import JSONResponse


def not_found(*, message: str = "No resource was found at this URI") -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=404,
        media_type="application/problem+json",
    )
