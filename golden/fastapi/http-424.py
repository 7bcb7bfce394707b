from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=424,
    response_description="Failed Dependency",
)
def failed_dependency():
    body = {
        "error": "failed_dependency",
        "message": "This step was skipped because an earlier step failed",
    }
    return JSONResponse(content=body, status_code=424)
