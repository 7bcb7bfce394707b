from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=206,
    response_description="Partial Content",
)
def partial_content():
    body = {
        "status": "partial_content",
        "message": "The requested part is being sent",
        "items": [
            {
                "id": 41,
                "title": "First order",
            },
            {
                "id": 42,
                "title": "Second order",
            },
        ],
        "first": 0,
        "last": 1,
        "total": 3,
    }
    headers = {
        "Content-Range": "items 0-1/3",
    }
    return JSONResponse(
        content=body,
        status_code=206,
        headers=headers,
    )
