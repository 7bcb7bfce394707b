from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Start Mail Input",
)
def start_mail_input():
    body = {
        "status": "start_mail_input",
        "message": "The server is ready for the message content",
    }
    return JSONResponse(content=body, status_code=202)
