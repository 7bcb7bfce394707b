from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=410,
    response_description="Gone",
)
def gone():
    body = {
        "error": "gone",
        "message": "The user is gone for good and left no new address",
    }
    return JSONResponse(content=body, status_code=410)
