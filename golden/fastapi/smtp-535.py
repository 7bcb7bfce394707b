from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=535,
    response_description="Authentication Credentials Invalid",
)
def authentication_credentials_invalid():
    body = {
        "error": "authentication_credentials_invalid",
        "message": "The authentication credentials are not valid",
    }
    return JSONResponse(content=body, status_code=535)
