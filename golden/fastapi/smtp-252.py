from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def cannot_verify_user():
    body = {
        "status": "cannot_verify_user",
        "message": "The user cannot be verified, but mail for it is accepted",
    }
    return JSONResponse(content=body, status_code=252)
