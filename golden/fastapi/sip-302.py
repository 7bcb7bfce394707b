from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=302,
    response_description="Moved Temporarily",
)
def moved_temporarily():
    body = {
        "status": "moved_temporarily",
        "message": "The user is elsewhere for now: use the given address",
        "contact": "sip:bob@travel.example.com",
        "expires": 3600,
    }
    headers = {
        "Contact": "<sip:bob@travel.example.com>;expires=3600",
    }
    return JSONResponse(
        content=body,
        status_code=302,
        headers=headers,
    )
