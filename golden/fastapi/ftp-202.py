from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=200,
    response_description="Command not implemented, superfluous at this site",
)
def command_superfluous():
    body = {
        "status": "command_superfluous",
        "message": "The command is not needed here, so nothing was done",
    }
    return JSONResponse(content=body, status_code=200)
