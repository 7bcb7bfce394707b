from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=229,
    response_description="Entering Extended Passive Mode",
)
def entering_extended_passive_mode():
    body = {
        "status": "entering_extended_passive_mode",
        "message": "Extended passive mode entered: connect to port 50069",
        "port": 50069,
    }
    return JSONResponse(content=body, status_code=229)
