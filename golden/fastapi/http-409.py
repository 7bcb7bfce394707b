from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=409,
    response_description="Conflict",
)
def conflict():
    body = {
        "error": "conflict",
        "message": "The request conflicts with the current state of the resource",
    }
    return JSONResponse(content=body, status_code=409)
