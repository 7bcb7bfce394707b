from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def moved_permanently():
    body = {
        "type": "about:blank",
        "title": "Moved Permanently",
        "status": 301,
        "detail": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JSONResponse(
        content=body,
        status_code=301,
        headers=headers,
        media_type="application/problem+json",
    )
