from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=487,
    response_description="Request Terminated",
)
def request_terminated():
    body = {
        "error": "request_terminated",
        "message": "The request was canceled before it was answered",
    }
    return JSONResponse(content=body, status_code=487)
