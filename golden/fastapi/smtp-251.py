from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=251,
    response_description="User Not Local; Will Forward",
)
def user_not_local_will_forward():
    body = {
        "status": "user_not_local_will_forward",
        "message": "The user is not local: the message will be forwarded",
        "forward_path": "user@example.net",
    }
    return JSONResponse(content=body, status_code=251)
