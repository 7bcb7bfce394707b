from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def gone():
    body = {
        "error": "gone",
        "message": "This resource is no longer available",
    }
    return JSONResponse(content=body, status_code=410)
