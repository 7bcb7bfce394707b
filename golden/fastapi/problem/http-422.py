from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=422,
    response_class=Response,
    response_description="Unprocessable Content",
    responses={422: {"content": {"application/problem+json": {}}}},
)
def unprocessable_content():
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "The content of the request is not valid",
        "field": "email",
    }
    return JSONResponse(
        content=body,
        status_code=422,
        media_type="application/problem+json",
    )
