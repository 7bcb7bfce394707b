from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=409,
    response_description="ALREADY_EXISTS",
)
def already_exists():
    body = {
        "error": "already_exists",
        "message": "The entity to create already exists",
    }
    return JSONResponse(content=body, status_code=409)
