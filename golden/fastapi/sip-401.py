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
        "message": "This server requires credentials",
        "challenge": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    headers = {
        "WWW-Authenticate": 'Digest realm="example.com", qop="auth", nonce="7d1c0b5e9a3f4826", algorithm=SHA-256',
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
    )
