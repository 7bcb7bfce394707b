from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=501,
    response_description="UNIMPLEMENTED",
)
def unimplemented():
    body = {
        "error": "unimplemented",
        "message": "This method is not implemented",
    }
    return JSONResponse(content=body, status_code=501)
