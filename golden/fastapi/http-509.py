from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=509,
    response_description="Bandwidth Limit Exceeded",
)
def bandwidth_limit_exceeded():
    body = {
        "error": "bandwidth_limit_exceeded",
        "message": "The site has exceeded its bandwidth limit",
    }
    return JSONResponse(content=body, status_code=509)
