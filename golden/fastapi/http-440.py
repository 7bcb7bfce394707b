from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=440,
    response_description="Login Timeout",
)
def login_timeout():
    body = {
        "error": "login_timeout",
        "message": "The session has expired: log in again",
    }
    return JSONResponse(content=body, status_code=440)
