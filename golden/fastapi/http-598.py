from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=598,
    response_description="Network Read Timeout Error",
)
def network_read_timeout_error():
    body = {
        "error": "network_read_timeout_error",
        "message": "Reading from the upstream server timed out",
    }
    return JSONResponse(content=body, status_code=598)
