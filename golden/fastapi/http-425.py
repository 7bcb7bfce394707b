from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def too_early():
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return JSONResponse(content=body, status_code=425)
