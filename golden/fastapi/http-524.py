from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def a_timeout_occurred():
    body = {
        "error": "a_timeout_occurred",
        "message": "Origin server did not respond in time",
    }
    return JSONResponse(content=body, status_code=524)
