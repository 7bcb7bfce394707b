from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=227,
    response_description="Entering Passive Mode",
)
def entering_passive_mode():
    body = {
        "status": "entering_passive_mode",
        "message": "Passive mode entered: connect to 192.0.2.10 port 50069",
        "host": "192.0.2.10",
        "port": 50069,
    }
    return JSONResponse(content=body, status_code=227)
