from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=538,
    response_description="Encryption Required for Requested Authentication Mechanism",
)
def encryption_required_for_mechanism():
    body = {
        "error": "encryption_required_for_mechanism",
        "message": "This authentication mechanism requires an encrypted connection",
    }
    return JSONResponse(content=body, status_code=538)
