from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def partial_content():
    body = {
        "status": "partial_content",
        "message": "Bytes 0 to 1023 of 146515 are being sent",
    }
    headers = {
        "Content-Range": "bytes 0-1023/146515",
    }
    return JSONResponse(
        content=body,
        status_code=206,
        headers=headers,
    )
