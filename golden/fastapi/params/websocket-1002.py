from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=400,
    response_description="Protocol error",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JSONResponse(content=body, status_code=400)
