from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Syntax Error, Command Unrecognized",
)
def command_unrecognized():
    body = {
        "error": "command_unrecognized",
        "message": "The command was not recognized",
    }
    return JSONResponse(content=body, status_code=400)
