from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=497,
    response_description="HTTP Request Sent to HTTPS Port",
)
def http_request_sent_to_https_port():
    body = {
        "error": "http_request_sent_to_https_port",
        "message": "A plain HTTP request was sent to an HTTPS port",
    }
    return JSONResponse(content=body, status_code=497)
