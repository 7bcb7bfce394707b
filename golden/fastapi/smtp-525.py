from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=525,
    response_description="User Account Disabled",
)
def user_account_disabled():
    body = {
        "error": "user_account_disabled",
        "message": "The user account is disabled",
    }
    return JSONResponse(content=body, status_code=525)
