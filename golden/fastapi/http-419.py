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
        "message": "The CSRF token of the form is no longer valid: reload the form",
    }
    return JSONResponse(content=body, status_code=419)
