from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def not_found():
    body = {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "No resource was found at this URI",
    }
    return JSONResponse(
        content=body,
        status_code=404,
        media_type="application/problem+json",
    )
