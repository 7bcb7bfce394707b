from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="Internal Error",
)
def internal_error():
    body = {
        "error": "internal_error",
        "message": "The server met an unexpected condition",
    }
    return JSONResponse(content=body, status_code=500)
