from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Requested file action pending further information",
)
def file_action_pending():
    body = {
        "status": "file_action_pending",
        "message": "The file action waits for a second command",
    }
    return JSONResponse(content=body, status_code=202)
