from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=430,
    response_description="Flow Failed",
)
def flow_failed():
    body = {
        "error": "flow_failed",
        "message": "The connection to the registered device is gone",
    }
    return JSONResponse(content=body, status_code=430)
