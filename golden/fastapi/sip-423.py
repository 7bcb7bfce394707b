from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=422,
    response_description="Interval Too Brief",
)
def interval_too_brief():
    body = {
        "error": "interval_too_brief",
        "message": "The expiration time is too short: use at least 3600 seconds",
        "min_expires": 3600,
    }
    headers = {
        "Min-Expires": "3600",
    }
    return JSONResponse(
        content=body,
        status_code=422,
        headers=headers,
    )
