from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_class=Response,
    response_description="Protocol error",
    responses={400: {"content": {"application/problem+json": {}}}},
)
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
