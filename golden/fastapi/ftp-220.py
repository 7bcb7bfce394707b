from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=220,
    response_description="Service ready for new user",
)
def service_ready():
    body = {
        "status": "service_ready",
        "message": "The service is ready for a new user",
    }
    return JSONResponse(content=body, status_code=220)
