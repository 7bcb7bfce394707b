from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=401,
    response_description="Unauthorized",
)
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "A valid access token is required",
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
    )
