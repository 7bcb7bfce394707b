from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Unsupported URI Scheme",
)
def unsupported_uri_scheme():
    body = {
        "error": "unsupported_uri_scheme",
        "message": "The scheme of the Request-URI is not supported",
    }
    return JSONResponse(content=body, status_code=400)
