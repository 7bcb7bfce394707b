from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=535,
    response_description="Failed security check (hash, sequence, etc)",
)
def failed_security_check():
    body = {
        "error": "failed_security_check",
        "message": "The security check failed",
    }
    return JSONResponse(content=body, status_code=535)
