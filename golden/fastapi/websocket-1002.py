from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def protocol_error():
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JSONResponse(content=body, status_code=400)
