from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def gone():
    body = {
        "error": "gone",
        "message": "This resource has been removed permanently",
    }
    return JSONResponse(content=body, status_code=410)
