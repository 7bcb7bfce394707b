from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=415,
    response_description="Unsupported Media Type",
)
def unsupported_media_type():
    body = {
        "error": "unsupported_media_type",
        "message": "This format of the request body is not supported",
        "accept": "application/sdp",
    }
    headers = {
        "Accept": "application/sdp",
    }
    return JSONResponse(
        content=body,
        status_code=415,
        headers=headers,
    )
