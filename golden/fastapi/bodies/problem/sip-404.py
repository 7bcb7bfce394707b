from fastapi.responses import JSONResponse


def sip_not_found(*, message: str = "No such user in this domain") -> JSONResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=404,
        media_type="application/problem+json",
    )
