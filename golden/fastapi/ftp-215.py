from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def system_type():
    body = {
        "status": "system_type",
        "message": "The system type is UNIX",
        "system": "UNIX",
    }
    return JSONResponse(content=body, status_code=215)
