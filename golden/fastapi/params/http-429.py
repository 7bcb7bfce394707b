from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=429,
    response_description="Too Many Requests",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JSONResponse(
        content=body,
        status_code=429,
        headers=headers,
    )
