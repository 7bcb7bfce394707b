from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=561,
    response_description="Unauthorized",
)
def identity_provider_error():
    body = {
        "error": "identity_provider_error",
        "message": "Login through the identity provider failed",
    }
    return JSONResponse(content=body, status_code=561)
