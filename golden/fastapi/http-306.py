from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=306,
    response_description="(Unused)",
)
def unused():
    body = {
        "status": "unused",
        "message": "This status code is reserved and has no meaning",
    }
    return JSONResponse(content=body, status_code=306)
