from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=405,
    response_description="Method Not Allowed",
)
def show_item(order_id: str, item_id: str):
    body = {
        "error": "method_not_allowed",
        "message": "This resource does not accept the method of the request",
        "allow": "POST",
        "allowed_methods": [
            "POST",
        ],
    }
    headers = {
        "Allow": "POST",
    }
    return JSONResponse(
        content=body,
        status_code=405,
        headers=headers,
    )
