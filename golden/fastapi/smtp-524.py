from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=524,
    response_description="Encryption Required for Requested Authentication Mechanism",
)
def mechanism_needs_encryption():
    body = {
        "error": "mechanism_needs_encryption",
        "message": "This authentication mechanism is allowed only with encryption",
    }
    return JSONResponse(content=body, status_code=524)
