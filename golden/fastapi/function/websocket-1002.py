from fastapi.responses import JSONResponse


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> JSONResponse:
    body = {
        "error": "protocol_error",
        "message": message,
    }
    return JSONResponse(content=body, status_code=400)
