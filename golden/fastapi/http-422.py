from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=422,
    response_description="Unprocessable Content",
)
def unprocessable_content():
    body = {
        "error": "unprocessable_content",
        "message": "The content of the request is not valid",
        "field": "email",
    }
    return JSONResponse(content=body, status_code=422)
