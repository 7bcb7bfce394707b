from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=401,
    response_class=Response,
    response_description="Unauthorized",
    responses={401: {"content": {"application/problem+json": {}}}},
)
def unauthorized():
    body = {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
        media_type="application/problem+json",
    )
