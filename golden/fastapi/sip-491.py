from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=491,
    response_description="Request Pending",
)
def request_pending():
    body = {
        "error": "request_pending",
        "message": "Another request is still pending in the same dialog",
    }
    return JSONResponse(content=body, status_code=491)
