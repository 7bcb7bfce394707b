from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def accepted():
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return JSONResponse(content=body, status_code=202)
