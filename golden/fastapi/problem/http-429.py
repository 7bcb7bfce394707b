from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=429,
    response_class=Response,
    response_description="Too Many Requests",
    responses={429: {"content": {"application/problem+json": {}}}},
)
def too_many_requests():
    body = {
        "type": "about:blank",
        "title": "Too Many Requests",
        "status": 429,
        "detail": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JSONResponse(
        content=body,
        status_code=429,
        headers=headers,
        media_type="application/problem+json",
    )
