from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=250,
    response_description="Requested Mail Action Okay, Completed",
)
def mail_action_completed():
    body = {
        "status": "mail_action_completed",
        "message": "The requested mail action was completed",
    }
    return JSONResponse(content=body, status_code=250)
