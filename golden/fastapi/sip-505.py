from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=501,
    response_description="Version Not Supported",
)
def version_not_supported():
    body = {
        "error": "version_not_supported",
        "message": "This SIP version is not supported",
    }
    return JSONResponse(content=body, status_code=501)
