"""The same answers, by a module of errors and by hand."""

import json

from errors import OrderNotFoundError, install
from flask import Flask, Response, request

app = Flask(__name__)
install(app, "/module")


class OrderMissing(Exception):
    def __init__(self, order_id):
        self.order_id = order_id


def answer(order_id):
    error = {
        "code": "order_not_found",
        "message": f"No order has the number {order_id}",
        "details": {"order_id": order_id},
    }
    if trace := request.headers.get("X-Request-Id"):
        error["trace_id"] = trace
    headers = {"Cache-Control": "no-store"}
    return Response(json.dumps({"error": error}), 404, headers, content_type="application/json")


@app.errorhandler(OrderMissing)
def order_missing(error):
    return answer(error.order_id)


@app.get("/module/raised")
def module_raised():
    raise OrderNotFoundError(order_id="42")


@app.get("/hand/raised")
def hand_raised():
    raise OrderMissing("42")


@app.get("/module/sent")
def module_sent():
    return OrderNotFoundError(order_id="42")


@app.get("/hand/sent")
def hand_sent():
    return answer(OrderMissing("42").order_id)


@app.get("/module/fine")
@app.get("/hand/fine")
def fine():
    return {"id": "42"}
