from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=420,
    response_description="Enhance Your Calm",
)
def enhance_your_calm():
    body = {
        "error": "enhance_your_calm",
        "message": "Rate limit exceeded: try again later",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return JSONResponse(
        content=body,
        status_code=420,
        headers=headers,
    )
