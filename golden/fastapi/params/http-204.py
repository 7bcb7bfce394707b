from fastapi import FastAPI, Response

app = FastAPI()


@app.get(
    "/orders/{order_id}/items/{item_id}",
    status_code=204,
    response_class=Response,
    response_description="No Content",
)
def show_item(order_id: str, item_id: str):
    return Response(status_code=204)
