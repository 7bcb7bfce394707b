from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=511,
    response_description="Network Authentication Required",
)
def network_authentication_required():
    body = {
        "error": "network_authentication_required",
        "message": "Log in to this network before you use it",
        "login_url": "https://login.example.net/",
    }
    return JSONResponse(content=body, status_code=511)
