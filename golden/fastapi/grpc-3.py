from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="INVALID_ARGUMENT",
)
def invalid_argument():
    body = {
        "error": "invalid_argument",
        "message": "An argument of the call is not valid",
    }
    return JSONResponse(content=body, status_code=400)
