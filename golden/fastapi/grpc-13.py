from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="INTERNAL",
)
def internal():
    body = {
        "error": "internal",
        "message": "The service met an internal error",
    }
    return JSONResponse(content=body, status_code=500)
