from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=405,
    response_description="Method Not Allowed",
)
def method_not_allowed():
    body = {
        "error": "method_not_allowed",
        "message": "This method is not allowed for the address",
        "allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
        "allowed_methods": [
            "INVITE",
            "ACK",
            "OPTIONS",
            "CANCEL",
            "BYE",
        ],
    }
    headers = {
        "Allow": "INVITE, ACK, OPTIONS, CANCEL, BYE",
    }
    return JSONResponse(
        content=body,
        status_code=405,
        headers=headers,
    )
