from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=431,
    response_description="Request Header Fields Too Large",
)
def request_header_fields_too_large():
    body = {
        "error": "request_header_fields_too_large",
        "message": "The header fields of the request are too large",
    }
    return JSONResponse(content=body, status_code=431)
