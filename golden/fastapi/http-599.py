from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=599,
    response_description="Network Connect Timeout Error",
)
def network_connect_timeout_error():
    body = {
        "error": "network_connect_timeout_error",
        "message": "Connecting to the upstream server timed out",
    }
    return JSONResponse(content=body, status_code=599)
