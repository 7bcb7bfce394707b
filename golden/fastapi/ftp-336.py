from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description='Username okay, need password; challenge is "..."',
)
def need_password_for_challenge():
    body = {
        "status": "need_password_for_challenge",
        "message": "The user name is accepted: answer the challenge with PASS",
        "challenge": "otp-md5 487 ex1234",
    }
    return JSONResponse(content=body, status_code=202)
