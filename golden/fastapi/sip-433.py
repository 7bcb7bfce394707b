from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=433,
    response_description="Anonymity Disallowed",
)
def anonymity_disallowed():
    body = {
        "error": "anonymity_disallowed",
        "message": "Anonymous calls are not accepted",
    }
    return JSONResponse(content=body, status_code=433)
