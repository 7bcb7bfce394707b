from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=419,
    response_description="Page Expired",
)
def page_expired():
    body = {
        "error": "page_expired",
        "message": "The CSRF token is missing or not valid: reload the page",
    }
    return JSONResponse(content=body, status_code=419)
