from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=221,
    response_description="Service closing control connection",
)
def closing_control_connection():
    body = {
        "status": "closing_control_connection",
        "message": "The server closes the control connection as requested",
    }
    return JSONResponse(content=body, status_code=221)
