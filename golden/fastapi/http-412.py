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
        "message": "A precondition of the request is not met",
    }
    return JSONResponse(content=body, status_code=412)
