from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=482,
    response_description="Loop Detected",
)
def loop_detected():
    body = {
        "error": "loop_detected",
        "message": "The server has seen this request before: it runs in a loop",
    }
    return JSONResponse(content=body, status_code=482)
