from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=452,
    response_description="Requested action not taken; insufficient storage space in system",
)
def insufficient_storage_space():
    body = {
        "error": "insufficient_storage_space",
        "message": "The server has too little storage space at present",
    }
    return JSONResponse(content=body, status_code=452)
