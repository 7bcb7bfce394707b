from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=404,
    response_description="Not Found",
)
def not_found():
    body = {
        "error": "not_found",
        "message": "No such user in this domain",
    }
    return JSONResponse(content=body, status_code=404)
