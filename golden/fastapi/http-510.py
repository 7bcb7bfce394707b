from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=510,
    response_description="Not Extended",
)
def not_extended():
    body = {
        "error": "not_extended",
        "message": "The request lacks a required protocol extension",
    }
    return JSONResponse(content=body, status_code=510)
