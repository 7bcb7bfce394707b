from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=553,
    response_description="Requested action not taken; file name not allowed",
)
def file_name_not_allowed():
    body = {
        "error": "file_name_not_allowed",
        "message": "The file name is not allowed",
    }
    return JSONResponse(content=body, status_code=553)
