from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=252,
    response_description="Cannot VRFY User, but Will Accept Message",
)
def cannot_verify_user():
    body = {
        "status": "cannot_verify_user",
        "message": "The user cannot be verified, but mail for it is accepted",
    }
    return JSONResponse(content=body, status_code=252)
