from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="Server Internal Error",
)
def server_internal_error():
    body = {
        "error": "server_internal_error",
        "message": "Unexpected server error: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return JSONResponse(
        content=body,
        status_code=500,
        headers=headers,
    )
