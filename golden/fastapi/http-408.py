from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=408,
    response_description="Request Timeout",
)
def request_timeout():
    body = {
        "error": "request_timeout",
        "message": "The request did not arrive completely in time",
    }
    return JSONResponse(content=body, status_code=408)
