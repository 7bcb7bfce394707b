from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=415,
    response_description="Unsupported Data",
)
def unsupported_data():
    body = {
        "error": "unsupported_data",
        "message": "This type of data is not accepted",
    }
    return JSONResponse(content=body, status_code=415)
