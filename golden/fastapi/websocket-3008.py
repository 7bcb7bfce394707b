from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=408,
    response_description="Timeout",
)
def timeout():
    body = {
        "error": "timeout",
        "message": "The client took too long to respond",
    }
    return JSONResponse(content=body, status_code=408)
