from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=526,
    response_description="Invalid SSL Certificate",
)
def invalid_ssl_certificate():
    body = {
        "error": "invalid_ssl_certificate",
        "message": "The certificate of the origin server is not valid",
    }
    return JSONResponse(content=body, status_code=526)
