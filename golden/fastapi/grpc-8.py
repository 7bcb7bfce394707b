from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=429,
    response_description="RESOURCE_EXHAUSTED",
)
def resource_exhausted():
    body = {
        "error": "resource_exhausted",
        "message": "The quota is used up: try again in 60 seconds",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return JSONResponse(
        content=body,
        status_code=429,
        headers=headers,
    )
