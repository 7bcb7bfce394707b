from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=414,
    response_description="URI Too Long",
)
def uri_too_long():
    body = {
        "error": "uri_too_long",
        "message": "The request URI is too long",
    }
    return JSONResponse(content=body, status_code=414)
