from fastapi.responses import JSONResponse


def not_found(*, message: str = "No resource was found at this URI") -> JSONResponse:
    body = {
        "error": "not_found",
        "message": message,
    }
    return JSONResponse(content=body, status_code=404)
