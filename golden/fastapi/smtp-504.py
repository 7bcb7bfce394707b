from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_description="Parameter Not Implemented",
)
def parameter_not_implemented():
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JSONResponse(content=body, status_code=504)
