from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="Decline",
)
def decline():
    body = {
        "error": "decline",
        "message": "The callee declines the call: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return JSONResponse(
        content=body,
        status_code=403,
        headers=headers,
    )
