from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=449,
    response_description="Reply With",
)
def retry_with():
    body = {
        "error": "retry_with",
        "message": "More information is needed to answer the request",
        "echo_request": "token",
    }
    headers = {
        "Ms-Echo-Request": "token",
    }
    return JSONResponse(
        content=body,
        status_code=449,
        headers=headers,
    )
