from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=483,
    response_description="Too Many Hops",
)
def too_many_hops():
    body = {
        "error": "too_many_hops",
        "message": "The request has passed through too many servers",
    }
    return JSONResponse(content=body, status_code=483)
