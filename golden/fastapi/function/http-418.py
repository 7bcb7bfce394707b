from fastapi.responses import JSONResponse


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> JSONResponse:
    body = {
        "error": "im_a_teapot",
        "message": message,
    }
    return JSONResponse(content=body, status_code=418)
