from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=430,
    response_description="Invalid username or password",
)
def invalid_username_or_password():
    body = {
        "error": "invalid_username_or_password",
        "message": "The user name or the password is not valid",
    }
    return JSONResponse(content=body, status_code=430)
