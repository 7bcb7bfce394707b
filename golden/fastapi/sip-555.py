from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def push_notification_service_not_supported():
    body = {
        "error": "push_notification_service_not_supported",
        "message": "This push notification service is not supported",
    }
    return JSONResponse(content=body, status_code=555)
