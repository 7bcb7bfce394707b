from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.put(
    "/endpoint",
    status_code=507,
    response_description="Insufficient Storage",
)
def insufficient_storage():
    body = {
        "error": "insufficient_storage",
        "message": "There is not enough storage left to complete the request",
    }
    return JSONResponse(content=body, status_code=507)
