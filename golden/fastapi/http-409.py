from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post("/endpoint")
def conflict():
    body = {
        "error": "conflict",
        "message": "The resource was changed by another request",
    }
    return JSONResponse(content=body, status_code=409)
