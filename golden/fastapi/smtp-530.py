from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=530,
    response_description="Authentication Required",
)
def authentication_required():
    body = {
        "error": "authentication_required",
        "message": "Authentication is required before this command",
    }
    return JSONResponse(content=body, status_code=530)
