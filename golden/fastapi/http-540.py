from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=540,
    response_description="Temporarily Disabled",
)
def temporarily_disabled():
    body = {
        "error": "temporarily_disabled",
        "message": "This endpoint is temporarily disabled",
    }
    return JSONResponse(content=body, status_code=540)
