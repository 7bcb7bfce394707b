from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=496,
    response_description="SSL Certificate Required",
)
def ssl_certificate_required():
    body = {
        "error": "ssl_certificate_required",
        "message": "A client certificate is required",
    }
    return JSONResponse(content=body, status_code=496)
