from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="UNKNOWN",
)
def unknown():
    body = {
        "error": "unknown",
        "message": "The call failed for an unknown reason",
    }
    return JSONResponse(content=body, status_code=500)
