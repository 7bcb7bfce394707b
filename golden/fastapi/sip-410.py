from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def gone():
    body = {
        "error": "gone",
        "message": "The user is gone for good and left no new address",
    }
    return JSONResponse(content=body, status_code=410)
