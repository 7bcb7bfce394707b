from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def flow_failed():
    body = {
        "error": "flow_failed",
        "message": "The connection to the registered device is gone",
    }
    return JSONResponse(content=body, status_code=430)
