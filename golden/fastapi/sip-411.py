from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=411,
    response_description="Length Required",
)
def length_required():
    body = {
        "error": "length_required",
        "message": "The request has no Content-Length header field",
    }
    return JSONResponse(content=body, status_code=411)
