from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def authentication_mechanism_too_weak():
    body = {
        "error": "authentication_mechanism_too_weak",
        "message": "The authentication mechanism is too weak for this account",
    }
    return JSONResponse(content=body, status_code=534)
