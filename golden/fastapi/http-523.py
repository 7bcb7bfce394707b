from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=523,
    response_description="Origin Is Unreachable",
)
def origin_is_unreachable():
    body = {
        "error": "origin_is_unreachable",
        "message": "The network has no path to the origin server",
    }
    return JSONResponse(content=body, status_code=523)
