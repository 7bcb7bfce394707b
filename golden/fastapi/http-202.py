from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=202,
    response_description="Accepted",
)
def accepted():
    body = {
        "status": "accepted",
        "message": "The request was accepted for processing",
        "monitor": "/jobs/42",
    }
    headers = {
        "Location": "/jobs/42",
    }
    return JSONResponse(
        content=body,
        status_code=202,
        headers=headers,
    )
