from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=504,
    response_description="Parameter Not Implemented",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JSONResponse(content=body, status_code=504)
