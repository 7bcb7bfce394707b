from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
def undecipherable():
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return JSONResponse(content=body, status_code=493)
