from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def deadline_exceeded():
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_504_GATEWAY_TIMEOUT,
    )
