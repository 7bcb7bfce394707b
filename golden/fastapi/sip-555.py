from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=555,
    response_description="Push Notification Service Not Supported",
)
def push_notification_service_not_supported():
    body = {
        "error": "push_notification_service_not_supported",
        "message": "This push notification service is not supported",
    }
    return JSONResponse(content=body, status_code=555)
