from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=537,
    response_description="Command protection level not supported by security mechanism",
)
def command_protection_level_not_supported():
    body = {
        "error": "command_protection_level_not_supported",
        "message": "The security mechanism cannot protect commands this way",
    }
    return JSONResponse(content=body, status_code=537)
