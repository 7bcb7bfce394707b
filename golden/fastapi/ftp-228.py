from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=228,
    response_description="Entering Long Passive Mode",
)
def entering_long_passive_mode():
    body = {
        "status": "entering_long_passive_mode",
        "message": "Long passive mode entered: connect to 2001:db8::a port 50069",
        "host": "2001:db8::a",
        "port": 50069,
    }
    return JSONResponse(content=body, status_code=228)
