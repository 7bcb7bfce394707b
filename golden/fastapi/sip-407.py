from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=407,
    response_description="Proxy Authentication Required",
)
def proxy_authentication_required():
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires credentials",
        "challenge": 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
    }
    headers = {
        "Proxy-Authenticate": 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256',
    }
    return JSONResponse(
        content=body,
        status_code=407,
        headers=headers,
    )
