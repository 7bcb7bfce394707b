from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=421,
    response_description="Misdirected Request",
)
def misdirected_request():
    body = {
        "error": "misdirected_request",
        "message": "This server cannot answer requests for this URI",
    }
    return JSONResponse(content=body, status_code=421)
