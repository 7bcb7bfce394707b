from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=495,
    response_description="SSL Certificate Error",
)
def ssl_certificate_error():
    body = {
        "error": "ssl_certificate_error",
        "message": "The client certificate could not be verified",
    }
    return JSONResponse(content=body, status_code=495)
