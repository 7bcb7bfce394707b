from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="Internal Server Error",
)
def internal_server_error():
    body = {
        "error": "internal_server_error",
        "message": "An unexpected error occurred on the server",
    }
    return JSONResponse(content=body, status_code=500)
