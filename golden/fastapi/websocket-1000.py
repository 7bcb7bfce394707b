from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=200,
    response_description="Normal Closure",
)
def normal_closure():
    body = {
        "status": "normal_closure",
        "message": "The connection has served its purpose and is closed",
    }
    return JSONResponse(content=body, status_code=200)
