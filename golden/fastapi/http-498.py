from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=498,
    response_description="Invalid Token",
)
def invalid_token():
    body = {
        "error": "invalid_token",
        "message": "The access token is invalid or has expired",
    }
    return JSONResponse(content=body, status_code=498)
