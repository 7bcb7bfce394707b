from fastapi.responses import JSONResponse


def protocol_error(
    *, message: str = "The peer violated the WebSocket protocol"
) -> JSONResponse:
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": message,
    }
    return JSONResponse(
        content=body,
        status_code=400,
        media_type="application/problem+json",
    )
