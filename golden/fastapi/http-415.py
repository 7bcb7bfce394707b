from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=415,
    response_description="Unsupported Media Type",
)
def unsupported_media_type():
    body = {
        "error": "unsupported_media_type",
        "message": "The format of the content is not supported",
        "accept": "application/json",
    }
    headers = {
        "Accept": "application/json",
    }
    return JSONResponse(
        content=body,
        status_code=415,
        headers=headers,
    )
