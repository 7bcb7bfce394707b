from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post("/endpoint")
def conflict():
    body = {
        "error": "conflict",
        "message": "The request conflicts with the current state of the resource",
    }
    return JSONResponse(content=body, status_code=409)
