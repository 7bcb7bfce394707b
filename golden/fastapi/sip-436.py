from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=436,
    response_description="Bad Identity Info",
)
def bad_identity_info():
    body = {
        "error": "bad_identity_info",
        "message": "The credentials of the caller's identity cannot be fetched",
    }
    return JSONResponse(content=body, status_code=436)
