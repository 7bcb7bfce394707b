from fastapi.responses import JSONResponse


def ok(*, message: str = "The request succeeded") -> JSONResponse:
    body = {
        "status": "ok",
        "message": message,
    }
    return JSONResponse(content=body, status_code=200)
