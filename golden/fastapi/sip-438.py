from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=438,
    response_description="Invalid Identity Header",
)
def invalid_identity_header():
    body = {
        "error": "invalid_identity_header",
        "message": "The signature of the caller's identity is not valid",
    }
    return JSONResponse(content=body, status_code=438)
