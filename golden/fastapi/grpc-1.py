from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def cancelled():
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return JSONResponse(content=body, status_code=499)
