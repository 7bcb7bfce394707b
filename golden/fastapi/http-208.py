from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=208,
    response_description="Already Reported",
)
def already_reported():
    body = {
        "status": "already_reported",
        "message": "The members of this collection were already listed",
    }
    return JSONResponse(content=body, status_code=208)
