from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=499,
    response_description="Client Closed Request",
)
def client_closed_request():
    body = {
        "error": "client_closed_request",
        "message": "The client disconnected before the response was sent",
    }
    return JSONResponse(content=body, status_code=499)
