from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.put(
    "/endpoint",
    status_code=423,
    response_description="Locked",
)
def locked():
    body = {
        "error": "locked",
        "message": "The resource is locked",
    }
    return JSONResponse(content=body, status_code=423)
