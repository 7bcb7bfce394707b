from fastapi.responses import JSONResponse


def parameter_not_implemented(
    *, message: str = "Command parameter not implemented"
) -> JSONResponse:
    body = {
        "error": "parameter_not_implemented",
        "message": message,
    }
    return JSONResponse(content=body, status_code=504)
