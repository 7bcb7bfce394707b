from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Service Not Available, Closing Transmission Channel",
)
def service_not_available():
    body = {
        "error": "service_not_available",
        "message": "The mail service is not available: try again later",
    }
    return JSONResponse(content=body, status_code=503)
