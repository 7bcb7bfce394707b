from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.put(
    "/endpoint",
    status_code=412,
    response_description="Precondition Failed",
)
def precondition_failed():
    body = {
        "error": "precondition_failed",
        "message": "The resource has changed since the version given in If-Match",
    }
    return JSONResponse(content=body, status_code=412)
