from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=253,
    response_description="Pending Messages Started",
)
def pending_messages_started():
    body = {
        "status": "pending_messages_started",
        "message": "Delivery of 3 pending messages was started",
        "node": "example.org",
        "pending": 3,
    }
    return JSONResponse(content=body, status_code=253)
