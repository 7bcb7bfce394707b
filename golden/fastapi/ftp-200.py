from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=200,
    response_description="Command okay",
)
def command_okay():
    body = {
        "status": "command_okay",
        "message": "The command was carried out",
    }
    return JSONResponse(content=body, status_code=200)
