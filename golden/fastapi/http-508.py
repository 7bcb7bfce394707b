from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def loop_detected():
    body = {
        "error": "loop_detected",
        "message": "The folder contains itself and cannot be listed completely",
    }
    return JSONResponse(content=body, status_code=508)
