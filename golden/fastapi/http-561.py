from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def identity_provider_error():
    body = {
        "error": "identity_provider_error",
        "message": "Login through the identity provider failed",
    }
    return JSONResponse(content=body, status_code=561)
