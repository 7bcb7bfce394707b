from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=235,
    response_description="Security data exchange complete, with ADAT data",
)
def security_data_exchange_complete_with_data():
    body = {
        "status": "security_data_exchange_complete_with_data",
        "message": "The security data exchange is complete",
        "adat": "c2VydmVyLXRva2VuLTM=",
    }
    return JSONResponse(content=body, status_code=235)
