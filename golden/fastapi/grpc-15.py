from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=500,
    response_description="DATA_LOSS",
)
def data_loss():
    body = {
        "error": "data_loss",
        "message": "Data is lost or corrupted",
    }
    return JSONResponse(content=body, status_code=500)
