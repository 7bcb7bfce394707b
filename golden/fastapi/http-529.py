from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=529,
    response_description="Site is overloaded",
)
def site_is_overloaded():
    body = {
        "error": "site_is_overloaded",
        "message": "The service is overloaded: try again later",
        "retry_after": 1800,
    }
    headers = {
        "Retry-After": "1800",
    }
    return JSONResponse(
        content=body,
        status_code=529,
        headers=headers,
    )
