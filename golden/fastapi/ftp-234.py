from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=234,
    response_description="Security data exchange complete",
)
def security_data_exchange_complete():
    body = {
        "status": "security_data_exchange_complete",
        "message": "The security mechanism is accepted",
    }
    return JSONResponse(content=body, status_code=234)
