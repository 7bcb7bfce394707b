from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="Rejected",
)
def rejected():
    body = {
        "error": "rejected",
        "message": "An intermediary rejected the call",
        "call_info": "https://block.example.com/contact.jws",
    }
    headers = {
        "Call-Info": "<https://block.example.com/contact.jws>;purpose=jwscard",
    }
    return JSONResponse(
        content=body,
        status_code=403,
        headers=headers,
    )
