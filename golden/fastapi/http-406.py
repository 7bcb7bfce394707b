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
        "message": "No representation of the resource is acceptable to the client",
        "available": [
            "application/json",
            "text/csv",
        ],
    }
    return JSONResponse(content=body, status_code=406)
