from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=417,
    response_description="Expectation Failed",
)
def expectation_failed():
    body = {
        "error": "expectation_failed",
        "message": "The expectation in the Expect header cannot be met",
    }
    return JSONResponse(content=body, status_code=417)
