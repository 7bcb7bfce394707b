from fastapi.responses import JSONResponse


def im_a_teapot(*, message: str = "This teapot cannot brew coffee") -> JSONResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
        "title": "I'm a teapot",
        "status": 418,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=418,
        media_type="application/problem+json",
    )
