from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=455,
    response_description="Unable to Accommodate Parameters",
)
def unable_to_accommodate_parameters():
    body = {
        "error": "unable_to_accommodate_parameters",
        "message": "The parameters cannot be honored at present",
    }
    return JSONResponse(content=body, status_code=455)
