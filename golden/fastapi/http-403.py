from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=403,
    response_description="Forbidden",
)
def forbidden():
    body = {
        "error": "forbidden",
        "message": "Access to this resource is not allowed",
    }
    return JSONResponse(content=body, status_code=403)
