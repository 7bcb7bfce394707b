from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=213,
    response_description="File status",
)
def file_status():
    body = {
        "status": "file_status",
        "message": "The size of the file is 5242880 bytes",
        "size": 5242880,
    }
    return JSONResponse(content=body, status_code=213)
