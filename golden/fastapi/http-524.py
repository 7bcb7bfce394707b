from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=524,
    response_description="A Timeout Occurred",
)
def a_timeout_occurred():
    body = {
        "error": "a_timeout_occurred",
        "message": "Origin server did not respond in time",
    }
    return JSONResponse(content=body, status_code=524)
