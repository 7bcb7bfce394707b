from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Try Again Later",
)
def try_again_later():
    body = {
        "error": "try_again_later",
        "message": "The server is overloaded: try again in 30 seconds",
        "retry_after": 30,
    }
    headers = {
        "Retry-After": "30",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
    )
