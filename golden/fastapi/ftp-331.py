from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="User name okay, need password",
)
def need_password():
    body = {
        "status": "need_password",
        "message": "The user name is accepted: send the password",
    }
    return JSONResponse(content=body, status_code=202)
