from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=250,
    response_description="Requested file action okay, completed",
)
def file_action_completed():
    body = {
        "status": "file_action_completed",
        "message": "The requested file action was completed",
    }
    return JSONResponse(content=body, status_code=250)
