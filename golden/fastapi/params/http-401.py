from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=401,
    response_description="Unauthorized",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "unauthorized",
        "message": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JSONResponse(
        content=body,
        status_code=401,
        headers=headers,
    )
