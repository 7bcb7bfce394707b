from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def protocol_error():
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#websocket/1002",
        "title": "Protocol error",
        "status": 400,
        "detail": "The peer violated the WebSocket protocol",
    }
    return JSONResponse(
        content=body,
        status_code=400,
        media_type="application/problem+json",
    )
