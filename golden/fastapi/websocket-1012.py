from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Service Restart",
)
def service_restart():
    body = {
        "error": "service_restart",
        "message": "The service is restarting: reconnect in 10 seconds",
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
