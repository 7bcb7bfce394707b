from fastapi.responses import JSONResponse


def sip_not_found(*, message: str = "No such user in this domain") -> JSONResponse:
    body = {
        "error": "not_found",
        "message": message,
    }
    return JSONResponse(content=body, status_code=404)
