from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=554,
    response_description="Transaction Failed",
)
def transaction_failed():
    body = {
        "error": "transaction_failed",
        "message": "The mail transaction failed",
    }
    return JSONResponse(content=body, status_code=554)
