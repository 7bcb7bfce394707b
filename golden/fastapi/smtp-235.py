from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=235,
    response_description="Authentication Succeeded",
)
def authentication_succeeded():
    body = {
        "status": "authentication_succeeded",
        "message": "Authentication succeeded",
    }
    return JSONResponse(content=body, status_code=235)
