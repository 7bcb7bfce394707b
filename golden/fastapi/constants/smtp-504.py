from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def parameter_not_implemented():
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_504_GATEWAY_TIMEOUT,
    )
