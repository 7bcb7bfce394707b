from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=508,
    response_description="Loop Detected",
)
def loop_detected():
    body = {
        "error": "loop_detected",
        "message": "The server found an infinite loop while it processed the request",
    }
    return JSONResponse(content=body, status_code=508)
