from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Need account for login",
)
def need_account_for_login():
    body = {
        "status": "need_account_for_login",
        "message": "An account is needed for the login: send ACCT",
    }
    return JSONResponse(content=body, status_code=202)
