from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=202,
    response_description="Accepted",
)
def accepted():
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return JSONResponse(content=body, status_code=202)
