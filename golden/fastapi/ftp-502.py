from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=501,
    response_description="Command not implemented",
)
def command_not_implemented():
    body = {
        "error": "command_not_implemented",
        "message": "This command is not implemented",
    }
    return JSONResponse(content=body, status_code=501)
