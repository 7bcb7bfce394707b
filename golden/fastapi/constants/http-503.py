from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_503_SERVICE_UNAVAILABLE,
    response_description="Service Unavailable",
)
def service_unavailable():
    body = {
        "error": "service_unavailable",
        "message": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_503_SERVICE_UNAVAILABLE,
        headers=headers,
    )
