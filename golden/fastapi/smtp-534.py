from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=534,
    response_description="Authentication Mechanism Is Too Weak",
)
def authentication_mechanism_too_weak():
    body = {
        "error": "authentication_mechanism_too_weak",
        "message": "The authentication mechanism is too weak for this account",
    }
    return JSONResponse(content=body, status_code=534)
