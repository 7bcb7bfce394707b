from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Invalid frame payload data",
)
def invalid_frame_payload_data():
    body = {
        "error": "invalid_frame_payload_data",
        "message": "The data of the message does not match its type",
    }
    return JSONResponse(content=body, status_code=400)
