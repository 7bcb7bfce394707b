from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post("/endpoint")
def unprocessable_content():
    body = {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "The content of the request is not valid",
        "field": "email",
    }
    return JSONResponse(
        content=body,
        status_code=422,
        media_type="application/problem+json",
    )
