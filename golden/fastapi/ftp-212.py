from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=212,
    response_description="Directory status",
)
def directory_status():
    body = {
        "status": "directory_status",
        "message": "The server reports the status of the directory",
    }
    return JSONResponse(content=body, status_code=212)
