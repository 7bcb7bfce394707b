from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=534,
    response_description="Request denied for policy reasons",
)
def request_denied_by_policy():
    body = {
        "error": "request_denied_by_policy",
        "message": "The policy of the server denies the request",
    }
    return JSONResponse(content=body, status_code=534)
