from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="PERMISSION_DENIED",
)
def permission_denied():
    body = {
        "error": "permission_denied",
        "message": "The caller has no permission for this call",
    }
    return JSONResponse(content=body, status_code=403)
