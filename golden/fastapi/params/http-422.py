from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.post(
    "/orders/{order_id}/items/{item_id}",
    status_code=422,
    response_description="Unprocessable Content",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "unprocessable_content",
        "message": "The content of the request is not valid",
        "field": "email",
    }
    return JSONResponse(content=body, status_code=422)
