from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=414,
    response_description="Request-URI Too Long",
)
def request_uri_too_long():
    body = {
        "error": "request_uri_too_long",
        "message": "The Request-URI exceeds the length that the server accepts",
    }
    return JSONResponse(content=body, status_code=414)
