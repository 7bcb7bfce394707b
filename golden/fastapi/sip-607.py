from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="Unwanted",
)
def unwanted():
    body = {
        "error": "unwanted",
        "message": "The callee does not want this call",
    }
    return JSONResponse(content=body, status_code=403)
