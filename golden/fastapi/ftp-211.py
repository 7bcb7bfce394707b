from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=211,
    response_description="System status, or system help reply",
)
def system_status():
    body = {
        "status": "system_status",
        "message": "The server reports its status",
    }
    return JSONResponse(content=body, status_code=211)
