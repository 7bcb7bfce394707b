from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def multi_status():
    body = {
        "status": "multi_status",
        "message": "2 of 3 operations succeeded",
        "succeeded": 2,
        "failed": 1,
    }
    return JSONResponse(content=body, status_code=207)
