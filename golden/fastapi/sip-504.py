from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=504,
    response_description="Server Time-out",
)
def server_time_out():
    body = {
        "error": "server_time_out",
        "message": "A server that is needed for this request did not respond in time",
    }
    return JSONResponse(content=body, status_code=504)
