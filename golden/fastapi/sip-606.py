from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=406,
    response_description="Not Acceptable",
)
def session_not_acceptable():
    body = {
        "error": "session_not_acceptable",
        "message": "The session description is not acceptable to the callee",
        "warning": '370 example.com "Insufficient bandwidth"',
    }
    headers = {
        "Warning": '370 example.com "Insufficient bandwidth"',
    }
    return JSONResponse(
        content=body,
        status_code=406,
        headers=headers,
    )
