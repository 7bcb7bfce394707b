from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=551,
    response_description="User Not Local",
)
def user_not_local():
    body = {
        "error": "user_not_local",
        "message": "The user is not local: send to user@example.net instead",
        "forward_path": "user@example.net",
    }
    return JSONResponse(content=body, status_code=551)
