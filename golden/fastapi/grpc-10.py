from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=409,
    response_description="ABORTED",
)
def aborted():
    body = {
        "error": "aborted",
        "message": "The call was aborted because of a conflict",
    }
    return JSONResponse(content=body, status_code=409)
