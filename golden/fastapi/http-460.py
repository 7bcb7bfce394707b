from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def client_closed_connection():
    body = {
        "error": "client_closed_connection",
        "message": "The client disconnected before the response was ready",
    }
    return JSONResponse(content=body, status_code=460)
