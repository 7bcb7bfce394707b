from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_description="Gateway Timeout",
)
def gateway_timeout():
    body = {
        "error": "gateway_timeout",
        "message": "Upstream server timed out",
    }
    return JSONResponse(content=body, status_code=504)
