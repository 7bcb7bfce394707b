from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Connection closed; transfer aborted",
)
def transfer_aborted():
    body = {
        "error": "transfer_aborted",
        "message": "The data connection was closed before the transfer was complete",
    }
    return JSONResponse(content=body, status_code=503)
