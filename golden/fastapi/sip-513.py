from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=513,
    response_description="Message Too Large",
)
def message_too_large():
    body = {
        "error": "message_too_large",
        "message": "The message exceeds the length that the server can handle",
    }
    return JSONResponse(content=body, status_code=513)
