from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=412,
    response_description="Conditional Request Failed",
)
def conditional_request_failed():
    body = {
        "error": "conditional_request_failed",
        "message": "The entity tag of this PUBLISH request matches nothing",
    }
    return JSONResponse(content=body, status_code=412)
