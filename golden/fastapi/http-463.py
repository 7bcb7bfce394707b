from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=463,
    response_description="Too Many Forwarded IP Addresses",
)
def too_many_forwarded_ip_addresses():
    body = {
        "error": "too_many_forwarded_ip_addresses",
        "message": "The X-Forwarded-For header has too many IP addresses",
    }
    return JSONResponse(content=body, status_code=463)
