from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=450,
    response_description="Mailbox Temporarily Unavailable",
)
def mailbox_temporarily_unavailable():
    body = {
        "error": "mailbox_temporarily_unavailable",
        "message": "The mailbox is temporarily unavailable: try again later",
    }
    return JSONResponse(content=body, status_code=450)
