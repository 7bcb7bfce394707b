from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=493,
    response_description="Undecipherable",
)
def undecipherable():
    body = {
        "error": "undecipherable",
        "message": "The server cannot decrypt the request body",
    }
    return JSONResponse(content=body, status_code=493)
