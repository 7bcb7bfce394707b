from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=481,
    response_description="Call/Transaction Does Not Exist",
)
def call_transaction_does_not_exist():
    body = {
        "error": "call_transaction_does_not_exist",
        "message": "The request belongs to no known call or transaction",
    }
    return JSONResponse(content=body, status_code=481)
