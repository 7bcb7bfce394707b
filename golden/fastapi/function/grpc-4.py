from fastapi.responses import JSONResponse


def deadline_exceeded(
    *, message: str = "The deadline passed before the call completed"
) -> JSONResponse:
    body = {
        "error": "deadline_exceeded",
        "message": message,
    }
    return JSONResponse(content=body, status_code=504)
