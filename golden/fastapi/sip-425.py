from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Bad Alert Message",
)
def bad_alert_message():
    body = {
        "error": "bad_alert_message",
        "message": "The alert in this request is corrupted",
        "alert_error": '103; code="Alert payload was corrupted"',
    }
    headers = {
        "AlertMsg-Error": '103; code="Alert payload was corrupted"',
    }
    return JSONResponse(
        content=body,
        status_code=400,
        headers=headers,
    )
