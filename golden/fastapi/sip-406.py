from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=406,
    response_description="Not Acceptable",
)
def not_acceptable():
    body = {
        "error": "not_acceptable",
        "message": "The server has no response that the client accepts",
    }
    return JSONResponse(content=body, status_code=406)
