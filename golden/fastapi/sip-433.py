from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def anonymity_disallowed():
    body = {
        "error": "anonymity_disallowed",
        "message": "Anonymous calls are not accepted",
    }
    return JSONResponse(content=body, status_code=433)
