from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=200,
    response_description="OK",
)
def ok():
    body = {
        "status": "ok",
        "message": "The call succeeded",
    }
    return JSONResponse(content=body, status_code=200)
