from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=307,
    response_description="Use Proxy",
)
def use_proxy():
    body = {
        "status": "use_proxy",
        "message": "Send this request through the given proxy",
        "contact": "sip:proxy.example.com",
    }
    headers = {
        "Contact": "<sip:proxy.example.com>",
    }
    return JSONResponse(
        content=body,
        status_code=307,
        headers=headers,
    )
