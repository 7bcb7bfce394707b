from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=530,
    response_description="Origin DNS Error",
)
def origin_dns_error():
    body = {
        "error": "origin_dns_error",
        "message": "The host name of the origin server could not be resolved",
    }
    return JSONResponse(content=body, status_code=530)
