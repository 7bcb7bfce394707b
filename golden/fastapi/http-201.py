from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/endpoint",
    status_code=201,
    response_description="Created",
)
def created():
    body = {
        "status": "created",
        "message": "The resource was created",
        "location": "/orders/42",
        "id": 42,
    }
    headers = {
        "Location": "/orders/42",
    }
    return JSONResponse(
        content=body,
        status_code=201,
        headers=headers,
    )
