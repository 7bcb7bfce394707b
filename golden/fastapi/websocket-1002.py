from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Protocol error",
)
def protocol_error():
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JSONResponse(content=body, status_code=400)
