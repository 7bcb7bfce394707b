from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Server Challenge",
)
def server_challenge():
    body = {
        "status": "server_challenge",
        "message": "The server waits for the answer to its challenge",
        "challenge": "UGFzc3dvcmQ6",
    }
    return JSONResponse(content=body, status_code=202)
