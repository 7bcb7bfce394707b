from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=425,
    response_description="Too Early",
)
def too_early():
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return JSONResponse(content=body, status_code=425)
