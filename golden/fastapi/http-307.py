from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=307,
    response_description="Temporary Redirect",
)
def temporary_redirect():
    body = {
        "status": "temporary_redirect",
        "message": "Repeat this request at the given location",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return JSONResponse(
        content=body,
        status_code=307,
        headers=headers,
    )
