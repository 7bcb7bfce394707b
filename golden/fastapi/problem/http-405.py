from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=405,
    response_class=Response,
    response_description="Method Not Allowed",
    responses={405: {"content": {"application/problem+json": {}}}},
)
def method_not_allowed():
    body = {
        "type": "about:blank",
        "title": "Method Not Allowed",
        "status": 405,
        "detail": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    return JSONResponse(
        content=body,
        status_code=405,
        headers=headers,
        media_type="application/problem+json",
    )
