from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=301,
    response_description="Moved Permanently",
)
def show_item(order_id: str, item_id: str):
    body = {
        "status": "moved_permanently",
        "message": "This resource has moved permanently to the given location",
        "location": "https://api.example.com/v2/orders",
    }
    headers = {
        "Location": "https://api.example.com/v2/orders",
    }
    return JSONResponse(
        content=body,
        status_code=301,
        headers=headers,
    )
