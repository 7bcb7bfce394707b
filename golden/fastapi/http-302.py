from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=302,
    response_description="Found",
)
def found():
    body = {
        "status": "found",
        "message": "This resource is at another location for now",
        "location": "https://backup.example.com/orders",
    }
    headers = {
        "Location": "https://backup.example.com/orders",
    }
    return JSONResponse(
        content=body,
        status_code=302,
        headers=headers,
    )
