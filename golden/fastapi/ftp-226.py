from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=200,
    response_description="Closing data connection",
)
def closing_data_connection():
    body = {
        "status": "closing_data_connection",
        "message": "The transfer is complete",
    }
    return JSONResponse(content=body, status_code=200)
