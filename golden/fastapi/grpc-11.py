from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=400,
    response_description="OUT_OF_RANGE",
)
def out_of_range():
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return JSONResponse(content=body, status_code=400)
