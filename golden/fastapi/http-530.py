from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def origin_dns_error():
    body = {
        "error": "origin_dns_error",
        "message": "The host name of the origin server could not be resolved",
    }
    return JSONResponse(content=body, status_code=530)
