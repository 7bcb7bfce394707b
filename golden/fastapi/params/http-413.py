from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/orders/{order_id}/items/{item_id}",
    status_code=413,
    response_description="Content Too Large",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "content_too_large",
        "message": "The content of the request is too large",
        "max_bytes": 1048576,
    }
    return JSONResponse(content=body, status_code=413)
