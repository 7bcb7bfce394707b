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
        "message": "The proxy requires valid credentials",
        "challenge": 'Basic realm="proxy.example.com"',
    }
    headers = {
        "Proxy-Authenticate": 'Basic realm="proxy.example.com"',
    }
    return JSONResponse(
        content=body,
        status_code=407,
        headers=headers,
    )
