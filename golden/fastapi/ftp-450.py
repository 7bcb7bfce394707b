from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=450,
    response_description="Requested file action not taken",
)
def file_action_not_taken():
    body = {
        "error": "file_action_not_taken",
        "message": "The file is not available at present: try again later",
    }
    return JSONResponse(content=body, status_code=450)
