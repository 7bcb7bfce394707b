from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Need some unavailable resource to process security",
)
def security_resource_unavailable():
    body = {
        "error": "security_resource_unavailable",
        "message": "A resource for the security mechanism is not available",
    }
    return JSONResponse(content=body, status_code=503)
