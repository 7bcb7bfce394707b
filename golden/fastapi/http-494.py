from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=494,
    response_description="Request Header Too Large",
)
def request_header_too_large():
    body = {
        "error": "request_header_too_large",
        "message": "The request header is too large",
    }
    return JSONResponse(content=body, status_code=494)
