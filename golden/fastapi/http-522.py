from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=522,
    response_description="Connection Timed Out",
)
def connection_timed_out():
    body = {
        "error": "connection_timed_out",
        "message": "Connection to the origin server timed out",
    }
    return JSONResponse(content=body, status_code=522)
