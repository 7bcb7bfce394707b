from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=413,
    response_description="Message Too Big",
)
def message_too_big():
    body = {
        "error": "message_too_big",
        "message": "The message exceeds the size limit",
    }
    return JSONResponse(content=body, status_code=413)
