"""What a service may write with the module of the shop, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django_module.shop import (
    ApiError,
    CardDeclinedError,
    ErrorMiddleware,
    OrderNotFoundError,
    RateLimitedError,
    handler404,
    http_error,
)

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


class OrderMissingError(Exception):
    """An exception of the service's own."""


class Translating(ErrorMiddleware):
    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        if isinstance(exception, OrderMissingError):
            exception = OrderNotFoundError(order_id=str(exception))
        return super().process_exception(request, exception)


def show_order(request: HttpRequest, order_id: str) -> HttpResponse:
    if order_id == "1":
        raise OrderNotFoundError(order_id=order_id)
    if order_id == "2":
        raise CardDeclinedError(message="Not today") from KeyError(order_id)
    return RateLimitedError(retry_after=60).response(request)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return handler404(request, exception)


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
