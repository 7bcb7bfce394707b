from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=553,
    response_description="Mailbox Name Not Allowed",
)
def mailbox_name_not_allowed():
    body = {
        "error": "mailbox_name_not_allowed",
        "message": "The mailbox name is not allowed",
    }
    return JSONResponse(content=body, status_code=553)
