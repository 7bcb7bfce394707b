from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=402,
    response_description="Payment Required",
)
def payment_required():
    body = {
        "error": "payment_required",
        "message": "This call requires a payment",
    }
    return JSONResponse(content=body, status_code=402)
