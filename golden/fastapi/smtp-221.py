from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=221,
    response_description="Service Closing Transmission Channel",
)
def service_closing():
    body = {
        "status": "service_closing",
        "message": "The server closes the connection as requested",
    }
    return JSONResponse(content=body, status_code=221)
