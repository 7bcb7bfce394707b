from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=301,
    response_class=Response,
    response_description="Moved Permanently",
    responses={301: {"content": {"application/problem+json": {}}}},
)
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
