from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=485,
    response_description="Ambiguous",
)
def ambiguous():
    body = {
        "error": "ambiguous",
        "message": "Several users match this address",
        "contact": "sip:carol.lee@example.com",
        "alternative": "sip:carol.leeds@example.com",
    }
    headers = {
        "Contact": "<sip:carol.lee@example.com>, <sip:carol.leeds@example.com>",
    }
    return JSONResponse(
        content=body,
        status_code=485,
        headers=headers,
    )
