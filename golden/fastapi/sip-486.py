from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=486,
    response_description="Busy Here",
)
def busy_here():
    body = {
        "error": "busy_here",
        "message": "The callee is busy: try again in 120 seconds",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JSONResponse(
        content=body,
        status_code=486,
        headers=headers,
    )
