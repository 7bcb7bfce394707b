from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Requested action aborted: local error in processing",
)
def local_error_in_processing():
    body = {
        "error": "local_error_in_processing",
        "message": "The server met a local error: try again later",
    }
    return JSONResponse(content=body, status_code=503)
