from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=452,
    response_description="Insufficient System Storage",
)
def insufficient_system_storage():
    body = {
        "error": "insufficient_system_storage",
        "message": "The server has too little storage at present: try again later",
    }
    return JSONResponse(content=body, status_code=452)
