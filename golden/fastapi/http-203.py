from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=203,
    response_description="Non-Authoritative Information",
)
def non_authoritative_information():
    body = {
        "status": "non_authoritative_information",
        "message": "A proxy has modified this content",
    }
    return JSONResponse(content=body, status_code=203)
