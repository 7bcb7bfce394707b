from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=501,
    response_description="Not Implemented",
)
def not_implemented():
    body = {
        "error": "not_implemented",
        "message": "The server does not support what the request asks for",
    }
    return JSONResponse(content=body, status_code=501)
