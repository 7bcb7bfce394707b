from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_429_TOO_MANY_REQUESTS,
    response_description="Too Many Requests",
)
def too_many_requests():
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_429_TOO_MANY_REQUESTS,
        headers=headers,
    )
