from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=225,
    response_description="Data connection open; no transfer in progress",
)
def data_connection_open():
    body = {
        "status": "data_connection_open",
        "message": "The data connection is open and idle",
    }
    return JSONResponse(content=body, status_code=225)
