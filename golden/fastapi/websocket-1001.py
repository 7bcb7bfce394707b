from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=503,
    response_description="Going Away",
)
def going_away():
    body = {
        "error": "going_away",
        "message": "The server is going away",
    }
    return JSONResponse(content=body, status_code=503)
