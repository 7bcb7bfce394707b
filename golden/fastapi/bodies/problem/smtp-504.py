from fastapi.responses import JSONResponse


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> JSONResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=504,
        media_type="application/problem+json",
    )
