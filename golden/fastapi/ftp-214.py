from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=214,
    response_description="Help message",
)
def help_message():
    body = {
        "status": "help_message",
        "message": "The server sends its help text",
    }
    return JSONResponse(content=body, status_code=214)
