from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="FAILED_PRECONDITION",
)
def failed_precondition():
    body = {
        "error": "failed_precondition",
        "message": "The current state of the system does not allow this call",
    }
    return JSONResponse(content=body, status_code=400)
