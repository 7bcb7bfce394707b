from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=220,
    response_description="Service Ready",
)
def service_ready():
    body = {
        "status": "service_ready",
        "message": "The mail service is ready",
    }
    return JSONResponse(content=body, status_code=220)
