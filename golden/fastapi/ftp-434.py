from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=434,
    response_description="Requested host unavailable",
)
def requested_host_unavailable():
    body = {
        "error": "requested_host_unavailable",
        "message": "The requested host is not available",
    }
    return JSONResponse(content=body, status_code=434)
