from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=550,
    response_description="Mailbox Unavailable",
)
def mailbox_unavailable():
    body = {
        "error": "mailbox_unavailable",
        "message": "The mailbox does not exist or is not accessible",
    }
    return JSONResponse(content=body, status_code=550)
