from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=230,
    response_description="User logged in, proceed",
)
def user_logged_in():
    body = {
        "status": "user_logged_in",
        "message": "The user is logged in",
    }
    return JSONResponse(content=body, status_code=230)
