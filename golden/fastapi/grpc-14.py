from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="UNAVAILABLE",
)
def unavailable():
    body = {
        "error": "unavailable",
        "message": "The service is unavailable: try again in 10 seconds",
        "retry_after": 10,
    }
    headers = {
        "Retry-After": "10",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
    )
