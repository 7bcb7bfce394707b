from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def unknown():
    body = {
        "error": "unknown",
        "message": "The call failed for an unknown reason",
    }
    return JSONResponse(content=body, status_code=500)
