from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=430,
    response_description="Invalid Command",
)
def invalid_command():
    body = {
        "error": "invalid_command",
        "message": "The command is not valid at present",
    }
    return JSONResponse(content=body, status_code=430)
