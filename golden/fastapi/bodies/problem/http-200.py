from fastapi.responses import JSONResponse


def ok(*, message: str = "The request succeeded") -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": "OK",
        "status": 200,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=200,
        media_type="application/problem+json",
    )
