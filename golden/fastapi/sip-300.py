from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=300,
    response_description="Multiple Choices",
)
def multiple_choices():
    body = {
        "status": "multiple_choices",
        "message": "Several addresses match: choose one of them",
        "contact": "sip:bob@office.example.com",
        "alternative": "sip:bob@home.example.com",
    }
    headers = {
        "Contact": "<sip:bob@office.example.com>, <sip:bob@home.example.com>",
    }
    return JSONResponse(
        content=body,
        status_code=300,
        headers=headers,
    )
