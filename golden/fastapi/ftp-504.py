from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=501,
    response_description="Command not implemented for that parameter",
)
def command_not_implemented_for_parameter():
    body = {
        "error": "command_not_implemented_for_parameter",
        "message": "The command is not implemented for this parameter",
    }
    return JSONResponse(content=body, status_code=501)
