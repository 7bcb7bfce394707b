from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def unwanted():
    body = {
        "error": "unwanted",
        "message": "The callee does not want this call",
    }
    return JSONResponse(content=body, status_code=403)
