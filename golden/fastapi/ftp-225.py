from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def data_connection_open():
    body = {
        "status": "data_connection_open",
        "message": "The data connection is open and idle",
    }
    return JSONResponse(content=body, status_code=225)
