from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=437,
    response_description="Unsupported Credential",
)
def unsupported_credential():
    body = {
        "error": "unsupported_credential",
        "message": "The caller's credential is not trusted or not supported",
    }
    return JSONResponse(content=body, status_code=437)
