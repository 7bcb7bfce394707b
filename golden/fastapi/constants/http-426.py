from fastapi import FastAPI, status
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=status.HTTP_426_UPGRADE_REQUIRED,
    response_description="Upgrade Required",
)
def upgrade_required():
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    headers = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
    }
    return JSONResponse(
        content=body,
        status_code=status.HTTP_426_UPGRADE_REQUIRED,
        headers=headers,
    )
