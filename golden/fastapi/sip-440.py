from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=440,
    response_description="Max-Breadth Exceeded",
)
def max_breadth_exceeded():
    body = {
        "error": "max_breadth_exceeded",
        "message": "This request would fork into too many parallel branches",
    }
    return JSONResponse(content=body, status_code=440)
