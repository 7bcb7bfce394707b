from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Busy Everywhere",
)
def busy_everywhere():
    body = {
        "error": "busy_everywhere",
        "message": "The callee is busy everywhere: try again in 600 seconds",
        "retry_after": 600,
    }
    headers = {
        "Retry-After": "600",
    }
    return JSONResponse(
        content=body,
        status_code=503,
        headers=headers,
    )
