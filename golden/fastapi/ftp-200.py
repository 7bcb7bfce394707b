from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def command_okay():
    body = {
        "status": "command_okay",
        "message": "The command was carried out",
    }
    return JSONResponse(content=body, status_code=200)
