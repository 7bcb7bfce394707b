from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=454,
    response_description="Temporary Authentication Failure",
)
def temporary_authentication_failure():
    body = {
        "error": "temporary_authentication_failure",
        "message": "Authentication is temporarily not possible: try again later",
    }
    return JSONResponse(content=body, status_code=454)
