from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=527,
    response_description="Railgun Error",
)
def railgun_error():
    body = {
        "error": "railgun_error",
        "message": "The connection through Railgun failed",
    }
    return JSONResponse(content=body, status_code=527)
