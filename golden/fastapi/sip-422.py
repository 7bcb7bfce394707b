from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=422,
    response_description="Session Interval Too Small",
)
def session_interval_too_small():
    body = {
        "error": "session_interval_too_small",
        "message": "The session interval is too small: use at least 1800 seconds",
        "min_se": 1800,
    }
    headers = {
        "Min-SE": "1800",
    }
    return JSONResponse(
        content=body,
        status_code=422,
        headers=headers,
    )
