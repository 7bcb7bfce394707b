from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=464,
    response_description="Incompatible Protocol",
)
def incompatible_protocol():
    body = {
        "error": "incompatible_protocol",
        "message": "The target does not accept this version of HTTP",
    }
    return JSONResponse(content=body, status_code=464)
