from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=460,
    response_description="Client Closed Connection",
)
def client_closed_connection():
    body = {
        "error": "client_closed_connection",
        "message": "The client disconnected before the response was ready",
    }
    return JSONResponse(content=body, status_code=460)
