from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=502,
    response_description="Bad Gateway",
)
def bad_gateway():
    body = {
        "error": "bad_gateway",
        "message": "The upstream server sent an invalid response",
    }
    return JSONResponse(content=body, status_code=502)
