from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=532,
    response_description="Need account for storing files",
)
def need_account_for_storing_files():
    body = {
        "error": "need_account_for_storing_files",
        "message": "An account is needed to store files: send ACCT",
    }
    return JSONResponse(content=body, status_code=532)
