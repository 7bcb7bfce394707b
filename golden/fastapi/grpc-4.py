from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_description="DEADLINE_EXCEEDED",
)
def deadline_exceeded():
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return JSONResponse(content=body, status_code=504)
