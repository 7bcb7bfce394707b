from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=232,
    response_description="User logged in, authorized by security data exchange",
)
def user_authorized():
    body = {
        "status": "user_authorized",
        "message": "The user is logged in by the security data exchange",
    }
    return JSONResponse(content=body, status_code=232)
