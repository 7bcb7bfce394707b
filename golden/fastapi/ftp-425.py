from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Can't open data connection",
)
def cannot_open_data_connection():
    body = {
        "error": "cannot_open_data_connection",
        "message": "The data connection could not be opened",
    }
    return JSONResponse(content=body, status_code=503)
