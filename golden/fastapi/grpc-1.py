from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=499,
    response_description="CANCELLED",
)
def cancelled():
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return JSONResponse(content=body, status_code=499)
