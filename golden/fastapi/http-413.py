from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=413,
    response_description="Content Too Large",
)
def content_too_large():
    body = {
        "error": "content_too_large",
        "message": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JSONResponse(content=body, status_code=413)
