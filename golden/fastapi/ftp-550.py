from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=550,
    response_description="Requested action not taken; file unavailable",
)
def file_unavailable():
    body = {
        "error": "file_unavailable",
        "message": "The file does not exist or is not accessible",
    }
    return JSONResponse(content=body, status_code=550)
