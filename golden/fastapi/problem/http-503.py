from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_class=Response,
    response_description="Service Unavailable",
    responses={503: {"content": {"application/problem+json": {}}}},
)
def service_unavailable():
    body = {
        "type": "about:blank",
        "title": "Service Unavailable",
        "status": 503,
        "detail": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
        media_type="application/problem+json",
    )
