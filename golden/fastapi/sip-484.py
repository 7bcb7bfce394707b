from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=484,
    response_description="Address Incomplete",
)
def address_incomplete():
    body = {
        "error": "address_incomplete",
        "message": "The number or address is incomplete",
    }
    return JSONResponse(content=body, status_code=484)
