from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=504,
    response_description="DEADLINE_EXCEEDED",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return JSONResponse(content=body, status_code=504)
