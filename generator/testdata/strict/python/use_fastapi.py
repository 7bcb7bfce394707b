"""What a service may write with the module of the shop, and what is refused."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response

from fastapi_module.shop import (
    ApiError,
    CardDeclinedError,
    OrderNotFoundError,
    RateLimitedError,
    answer,
    http_error,
    install,
    responses,
)

app = FastAPI(responses=responses())
install(app)
install(app, "/api")


class OrderMissingError(Exception):
    """An exception of the service's own."""


@app.exception_handler(OrderMissingError)
async def missing(request: Request, exception: Exception) -> Response:
    error = OrderNotFoundError(order_id=str(exception))
    return await answer(request, error)


@app.get("/orders/{order_id}", responses=responses(OrderNotFoundError))
async def show_order(request: Request, order_id: str) -> Response:
    if order_id == "1":
        raise OrderNotFoundError(order_id=order_id)
    if order_id == "2":
        raise CardDeclinedError(message="Not today") from KeyError(order_id)
    return RateLimitedError(retry_after=60).response(request)


def conflict() -> ApiError:
    return http_error(409, headers={"Retry-After": "60"}, message="Taken")


def refused() -> list[ApiError]:
    return [
        OrderNotFoundError(),  # type: ignore[call-arg]
        OrderNotFoundError("42"),  # type: ignore[call-arg]
        OrderNotFoundError(order_id=42),  # type: ignore[arg-type]
        RateLimitedError(retry=60),  # type: ignore[call-arg]
        RateLimitedError(retry_after="60"),  # type: ignore[arg-type]
    ]
