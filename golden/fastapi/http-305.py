from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=305,
    response_description="Use Proxy",
)
def use_proxy():
    body = {
        "status": "use_proxy",
        "message": "This resource must be requested through the given proxy",
        "location": "http://proxy.example.com:3128/",
    }
    headers = {
        "Location": "http://proxy.example.com:3128/",
    }
    return JSONResponse(
        content=body,
        status_code=305,
        headers=headers,
    )
