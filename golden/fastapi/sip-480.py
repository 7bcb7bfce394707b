from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=480,
    response_description="Temporarily Unavailable",
)
def temporarily_unavailable():
    body = {
        "error": "temporarily_unavailable",
        "message": "The callee is not available: try again in 300 seconds",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JSONResponse(
        content=body,
        status_code=480,
        headers=headers,
    )
