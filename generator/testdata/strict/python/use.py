"""What a service may write with the module of the shop, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Flask

from flask_module.shop import (
    ApiError,
    CardDeclinedError,
    OrderNotFoundError,
    RateLimitedError,
    http_error,
    install,
)

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

app = Flask(__name__)
install(app)
install(app, "/api")
install(Blueprint("api", __name__))


@app.get("/orders/<order_id>")
def show_order(order_id: str) -> ResponseReturnValue:
    if order_id == "1":
        raise OrderNotFoundError(order_id=order_id)
    if order_id == "2":
        raise CardDeclinedError(message="Not today") from KeyError(order_id)
    return RateLimitedError(retry_after=60)


@app.get("/conflict")
def conflict() -> ResponseReturnValue:
    error: ApiError = http_error(409, headers=[("Retry-After", "60")])
    return error


def refused() -> list[ApiError]:
    return [
        OrderNotFoundError(),  # type: ignore[call-arg]
        OrderNotFoundError("42"),  # type: ignore[call-arg]
        OrderNotFoundError(order_id=42),  # type: ignore[arg-type]
        RateLimitedError(retry=60),  # type: ignore[call-arg]
        RateLimitedError(retry_after="60"),  # type: ignore[arg-type]
    ]
