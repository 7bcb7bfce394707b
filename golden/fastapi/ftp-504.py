from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def command_not_implemented_for_parameter():
    body = {
        "error": "command_not_implemented_for_parameter",
        "message": "The command is not implemented for this parameter",
    }
    return JSONResponse(content=body, status_code=501)
