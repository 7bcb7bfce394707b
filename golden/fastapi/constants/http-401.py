from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_401_UNAUTHORIZED,
    response_description="Unauthorized",
)
def unauthorized():
    body = {
        "error": "unauthorized",
        "message": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_401_UNAUTHORIZED,
        headers=headers,
    )
