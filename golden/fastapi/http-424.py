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
        "message": "A request that this one depends on has failed",
    }
    return JSONResponse(content=body, status_code=424)
