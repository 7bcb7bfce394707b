from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=505,
    response_description="HTTP Version Not Supported",
)
def http_version_not_supported():
    body = {
        "error": "http_version_not_supported",
        "message": "The HTTP version of this request is not supported",
    }
    return JSONResponse(content=body, status_code=505)
