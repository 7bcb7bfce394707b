from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=413,
    response_description="Request Entity Too Large",
)
def request_entity_too_large():
    body = {
        "error": "request_entity_too_large",
        "message": "The request body is too large for now: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return JSONResponse(
        content=body,
        status_code=413,
        headers=headers,
    )
