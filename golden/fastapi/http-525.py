from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=525,
    response_description="SSL Handshake Failed",
)
def ssl_handshake_failed():
    body = {
        "error": "ssl_handshake_failed",
        "message": "The origin server did not complete the TLS handshake",
    }
    return JSONResponse(content=body, status_code=525)
