from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def internal_error():
    body = {
        "error": "internal_error",
        "message": "The server met an unexpected condition",
    }
    return JSONResponse(content=body, status_code=500)
