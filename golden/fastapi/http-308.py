from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=308,
    response_description="Permanent Redirect",
)
def permanent_redirect():
    body = {
        "status": "permanent_redirect",
        "message": "Repeat this request at its new permanent location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JSONResponse(
        content=body,
        status_code=308,
        headers=headers,
    )
