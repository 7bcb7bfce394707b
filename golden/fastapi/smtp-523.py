from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=523,
    response_description="Encryption Needed",
)
def encryption_needed():
    body = {
        "error": "encryption_needed",
        "message": "This authentication mechanism needs an encrypted connection",
    }
    return JSONResponse(content=body, status_code=523)
