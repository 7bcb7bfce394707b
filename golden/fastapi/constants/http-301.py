from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_301_MOVED_PERMANENTLY,
    response_description="Moved Permanently",
)
def moved_permanently():
    body = {
        "status": "moved_permanently",
        "message": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_301_MOVED_PERMANENTLY,
        headers=headers,
    )
