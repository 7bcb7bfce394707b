from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=301,
    response_description="Moved Permanently",
)
def moved_permanently():
    body = {
        "status": "moved_permanently",
        "message": "The user has moved for good: use the new address",
        "contact": "sip:bob@new.example.com",
    }
    headers = {
        "Contact": "<sip:bob@new.example.com>",
    }
    return JSONResponse(
        content=body,
        status_code=301,
        headers=headers,
    )
