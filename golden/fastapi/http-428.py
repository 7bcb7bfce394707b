from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.put(
    "/endpoint",
    status_code=428,
    response_description="Precondition Required",
)
def precondition_required():
    body = {
        "error": "precondition_required",
        "message": "The request must be conditional",
    }
    return JSONResponse(content=body, status_code=428)
