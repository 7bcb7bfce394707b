from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="Bad Request",
)
def bad_request():
    body = {
        "error": "bad_request",
        "message": "The syntax of the request is wrong",
    }
    return JSONResponse(content=body, status_code=400)
