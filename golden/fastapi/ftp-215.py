from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=215,
    response_description="NAME system type",
)
def system_type():
    body = {
        "status": "system_type",
        "message": "The system type is UNIX",
        "system": "UNIX",
    }
    return JSONResponse(content=body, status_code=215)
