from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=580,
    response_description="Precondition Failure",
)
def precondition_failure():
    body = {
        "error": "precondition_failure",
        "message": "The answering side cannot meet the preconditions",
    }
    return JSONResponse(content=body, status_code=580)
