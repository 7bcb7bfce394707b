from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/endpoint",
    status_code=533,
    response_description="Delivery Not Authorized",
)
def delivery_not_authorized():
    body = {
        "error": "delivery_not_authorized",
        "message": "Delivery to this recipient is not authorized",
    }
    return JSONResponse(content=body, status_code=533)
