from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=426,
    response_description="Upgrade Required",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "upgrade_required",
        "message": "This resource requires another protocol",
        "upgrade": "websocket",
    }
    headers = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
    }
    return JSONResponse(
        content=body,
        status_code=426,
        headers=headers,
    )
