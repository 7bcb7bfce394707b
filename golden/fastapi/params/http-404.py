from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=404,
    response_description="Not Found",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "not_found",
        "message": "No resource was found at this URI",
    }
    return JSONResponse(content=body, status_code=404)
