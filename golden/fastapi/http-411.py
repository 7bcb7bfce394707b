from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=411,
    response_description="Length Required",
)
def length_required():
    body = {
        "error": "length_required",
        "message": "The request must have a Content-Length header",
    }
    return JSONResponse(content=body, status_code=411)
