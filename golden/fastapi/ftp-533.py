from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=533,
    response_description="Command protection level denied for policy reasons",
)
def command_protection_level_denied():
    body = {
        "error": "command_protection_level_denied",
        "message": "Policy does not allow this command at its protection level",
    }
    return JSONResponse(content=body, status_code=533)
