from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_description="Request Timeout",
)
def request_timeout():
    body = {
        "error": "request_timeout",
        "message": "The callee could not be found in time",
    }
    return JSONResponse(content=body, status_code=504)
