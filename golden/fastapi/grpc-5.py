from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=404,
    response_description="NOT_FOUND",
)
def not_found():
    body = {
        "error": "not_found",
        "message": "The requested entity does not exist",
    }
    return JSONResponse(content=body, status_code=404)
