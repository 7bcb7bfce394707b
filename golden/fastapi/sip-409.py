from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=409,
    response_description="Conflict",
)
def conflict():
    body = {
        "error": "conflict",
        "message": "The registration clashes with one that already exists",
    }
    return JSONResponse(content=body, status_code=409)
