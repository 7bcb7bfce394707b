from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=413,
    response_class=Response,
    response_description="Content Too Large",
    responses={413: {"content": {"application/problem+json": {}}}},
)
def content_too_large():
    body = {
        "type": "about:blank",
        "title": "Content Too Large",
        "status": 413,
        "detail": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JSONResponse(
        content=body,
        status_code=413,
        media_type="application/problem+json",
    )
