# Errors of an API: statusmith writes the code between its markers.


"""The errors of this API, and the JSON in which they are sent."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import BadRequest, RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils.deprecation import MiddlewareMixin
from django.views import defaults
from django.views.csrf import csrf_failure
from rest_framework.exceptions import ValidationError
from rest_framework.settings import api_settings
from rest_framework.views import exception_handler as rest_exception_handler
from rest_framework.views import set_rollback

if TYPE_CHECKING:
    from django.http.response import HttpResponseBase

# The errors of HTTP statuses that the framework answers with by itself.
HTTP_ERRORS = {
    400: ("Bad Request", "The request is not valid"),
    401: ("Unauthorized", "Valid credentials are required"),
    402: ("Payment Required", "Payment is required"),
    403: ("Forbidden", "Access to this resource is not allowed"),
    404: ("Not Found", "No resource was found at this URI"),
    405: (
        "Method Not Allowed",
        "This resource does not accept the method of the request",
    ),
    406: (
        "Not Acceptable",
        "No representation of the resource is acceptable to the client",
    ),
    407: ("Proxy Authentication Required", "The proxy requires valid credentials"),
    408: ("Request Timeout", "The request did not arrive completely in time"),
    409: ("Conflict", "The request conflicts with the current state of the resource"),
    410: ("Gone", "This resource is no longer available"),
    411: ("Length Required", "The request must have a Content-Length header"),
    412: ("Precondition Failed", "A precondition of the request is not met"),
    413: ("Content Too Large", "The content of the request is too large"),
    414: ("URI Too Long", "The request URI is too long"),
    415: ("Unsupported Media Type", "The format of the content is not supported"),
    416: ("Range Not Satisfiable", "The requested range cannot be satisfied"),
    417: ("Expectation Failed", "The expectation in the Expect header cannot be met"),
    418: ("I'm a teapot", "This teapot cannot brew coffee"),
    419: ("Page Expired", "The CSRF token is missing or not valid: reload the page"),
    420: ("Enhance Your Calm", "Rate limit exceeded: try again later"),
    421: ("Misdirected Request", "This server cannot answer requests for this URI"),
    423: ("Locked", "The resource is locked"),
    424: ("Failed Dependency", "A request that this one depends on has failed"),
    425: ("Too Early", "Repeat the request after the TLS handshake has finished"),
    426: ("Upgrade Required", "This resource requires another protocol"),
    428: ("Precondition Required", "The request must be conditional"),
    429: ("Too Many Requests", "Too many requests: try again later"),
    430: ("Shopify Security Rejection", "The request was rejected as suspicious"),
    431: (
        "Request Header Fields Too Large",
        "The header fields of the request are too large",
    ),
    440: ("Login Timeout", "The session has expired: log in again"),
    444: ("No Response", "The connection was closed without a response"),
    449: ("Reply With", "More information is needed to answer the request"),
    450: (
        "Blocked by Windows Parental Controls",
        "Parental controls block access to this page",
    ),
    451: (
        "Unavailable For Legal Reasons",
        "Access to this resource is blocked for legal reasons",
    ),
    460: (
        "Client Closed Connection",
        "The client disconnected before the response was ready",
    ),
    463: (
        "Too Many Forwarded IP Addresses",
        "The X-Forwarded-For header has too many IP addresses",
    ),
    464: ("Incompatible Protocol", "The target does not accept this version of HTTP"),
    494: ("Request Header Too Large", "The request header is too large"),
    495: ("SSL Certificate Error", "The client certificate could not be verified"),
    496: ("SSL Certificate Required", "A client certificate is required"),
    497: (
        "HTTP Request Sent to HTTPS Port",
        "A plain HTTP request was sent to an HTTPS port",
    ),
    498: ("Invalid Token", "The access token is invalid or has expired"),
    499: (
        "Client Closed Request",
        "The client disconnected before the response was sent",
    ),
    500: ("Internal Server Error", "An unexpected error occurred on the server"),
    501: ("Not Implemented", "The server does not support what the request asks for"),
    502: ("Bad Gateway", "Upstream server sent an invalid response"),
    503: ("Service Unavailable", "The service is unavailable: try again later"),
    504: ("Gateway Timeout", "Upstream server timed out"),
    505: (
        "HTTP Version Not Supported",
        "The HTTP version of this request is not supported",
    ),
    506: (
        "Variant Also Negotiates",
        "Content negotiation is misconfigured on the server",
    ),
    507: (
        "Insufficient Storage",
        "There is not enough storage left to complete the request",
    ),
    508: (
        "Loop Detected",
        "The server found an infinite loop while it processed the request",
    ),
    509: ("Bandwidth Limit Exceeded", "The site has exceeded its bandwidth limit"),
    510: ("Not Extended", "The request lacks a required protocol extension"),
    511: (
        "Network Authentication Required",
        "Log in to this network before you use it",
    ),
    520: (
        "Web Server Returned an Unknown Error",
        "Origin server sent an empty or unexpected response",
    ),
    521: ("Web Server Is Down", "Origin server refused the connection"),
    522: ("Connection Timed Out", "Connection to the origin server timed out"),
    523: ("Origin Is Unreachable", "The network has no path to the origin server"),
    524: ("A Timeout Occurred", "Origin server did not respond in time"),
    525: (
        "SSL Handshake Failed",
        "The origin server did not complete the TLS handshake",
    ),
    526: (
        "Invalid SSL Certificate",
        "The certificate of the origin server is not valid",
    ),
    527: ("Railgun Error", "The connection through Railgun failed"),
    529: ("Site is overloaded", "The service is overloaded: try again later"),
    530: (
        "Origin DNS Error",
        "The host name of the origin server could not be resolved",
    ),
    540: ("Temporarily Disabled", "This endpoint is temporarily disabled"),
    561: ("Unauthorized", "Login through the identity provider failed"),
    598: ("Network Read Timeout Error", "Reading from the upstream server timed out"),
    599: (
        "Network Connect Timeout Error",
        "Connecting to the upstream server timed out",
    ),
}

# Their problem types, where these are not about:blank.
HTTP_TYPES = {
    418: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
    419: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/419",
    420: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/420",
    430: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/430",
    440: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/440",
    444: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/444",
    449: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/449",
    450: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/450",
    460: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/460",
    463: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/463",
    464: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/464",
    494: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/494",
    495: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/495",
    496: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/496",
    497: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/497",
    498: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/498",
    499: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/499",
    509: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/509",
    520: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/520",
    521: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/521",
    522: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/522",
    523: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/523",
    524: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/524",
    525: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/525",
    526: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/526",
    527: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/527",
    529: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/529",
    530: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/530",
    540: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/540",
    561: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/561",
    598: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/598",
    599: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/599",
}


class ApiError(BadRequest):
    """An error of this API: raise it, or return its response()."""

    status_code = 500
    title = "Internal Server Error"
    type_uri = "about:blank"

    def __init__(
        self,
        message: str,
        fields: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.fields = fields or {}
        self.headers = headers or {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Exception.__new__, (type(self), *self.args), self.__dict__

    def response(self, request: HttpRequest | None = None) -> HttpResponse:
        body = {
            "type": self.type_uri,
            "title": self.title,
            "status": self.status_code,
            "detail": self.message,
            **self.fields,
        }
        content = json.dumps(body, default=str, allow_nan=False).encode()
        response = HttpResponse(content, "application/problem+json", self.status_code)
        for name, value in self.headers.items():
            response[name] = re.sub("[^ -~]+", "?", value)
        return response


def http_error(
    status: int,
    fields: dict[str, Any] | None = None,
    headers: dict[str, str] | None = None,
    message: str | None = None,
) -> ApiError:
    """The error of a status that the framework answers by itself."""
    own: ApiError | None = None
    errors = (fields or {}).get("errors", [])
    if status == 422:
        own = ValidationFailedError(errors=errors)
    if own is not None:
        own.headers = {**own.headers, **(headers or {})}
        own.message = own.message if message is None else message
        return own
    known = status if status in HTTP_ERRORS else 400 if status < 500 else 500
    title, text = HTTP_ERRORS[known]
    error = ApiError(text if message is None else message, fields, headers)
    error.status_code = status
    error.title = title
    error.type_uri = HTTP_TYPES.get(known, "about:blank")
    return error


class ErrorMiddleware(MiddlewareMixin):
    """Answers errors: the last entry of the setting MIDDLEWARE."""

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        if _is_error(exception):
            return _answer(request, exception)
        if isinstance(exception, BadRequest) and _is_ours(request):
            return handler400(request, exception)
        if isinstance(exception, Http404) and _is_ours(request):
            return handler404(request, exception)
        return None

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if (
            isinstance(response, HttpResponseNotAllowed)
            and not response.content
            and _is_ours(request)
        ):
            allow = {"Allow": response["Allow"]}
            error = http_error(405, headers=allow).response(request)
            response.status_code = error.status_code
            response.content = error.content
            for name, value in error.items():
                response[name] = value
        return response


def handler400(request: HttpRequest, exception: Exception) -> HttpResponse:
    if _is_error(exception):
        return _answer(request, exception)
    if not _is_ours(request):
        return defaults.bad_request(request, exception)
    status = 413 if isinstance(exception, RequestDataTooBig) else 400
    return http_error(status).response(request)


def handler403(
    request: HttpRequest, exception: Exception | None = None, reason: str = ""
) -> HttpResponse:
    """Answer for the setting CSRF_FAILURE_VIEW, too."""
    if _is_ours(request):
        return http_error(403).response(request)
    if exception is None:
        return csrf_failure(request, reason)
    return defaults.permission_denied(request, exception)


def handler404(request: HttpRequest, exception: Exception) -> HttpResponse:
    if _is_ours(request):
        return http_error(404).response(request)
    return defaults.page_not_found(request, exception)


def handler500(request: HttpRequest) -> HttpResponse:
    if _is_ours(request):
        return http_error(500).response(request)
    return defaults.server_error(request)


def _is_ours(request: HttpRequest) -> bool:
    folder = getattr(settings, "API_ERRORS_PATH", "/").rstrip("/") + "/"
    return f"{request.path_info}/".startswith(folder)


def _is_error(exception: Exception) -> bool:
    """Whether it is an ApiError, of this module or of another like it."""
    return isinstance(exception, BadRequest) and hasattr(exception, "response")


def _answer(
    request: HttpRequest, exception: Any, error: ApiError | None = None
) -> HttpResponse:
    response: HttpResponse = (error or exception).response(request)
    if response.status_code >= 500:
        extra = {"status_code": response.status_code, "request": request}
        logging.getLogger("django.request.errors").error(
            "%r: %r", exception, request.path, exc_info=exception, extra=extra
        )
        vars(response)["_has_been_logged"] = True  # not logged twice
    return response


def exception_handler(
    exception: Exception, context: dict[str, Any]
) -> HttpResponse | None:
    """Answer for the setting EXCEPTION_HANDLER of REST_FRAMEWORK."""
    request = context["request"]
    error: ApiError | None = None
    if _is_error(exception):
        set_rollback()
    else:
        answer = rest_exception_handler(exception, context)
        if answer is None or not _is_ours(request):
            return answer
        headers = {k: v for k, v in answer.items() if k != "Content-Type"}
        if isinstance(exception, ValidationError):
            fields = {"errors": _invalid(exception.detail)}
            error = http_error(422, fields, headers)
        else:
            error = http_error(answer.status_code, headers=headers)
    response = _answer(request, exception, error)
    vars(response)["data"] = json.loads(response.content)
    return response


def _invalid(
    detail: dict[str, Any] | list[Any] | str, field: str = ""
) -> list[dict[str, str]]:
    if isinstance(detail, str):
        return [{"field": field or "body", "message": str(detail)}]
    errors: list[dict[str, str]] = []
    steps = detail.items() if isinstance(detail, dict) else enumerate(detail)
    for step, inner in steps:
        if step == api_settings.NON_FIELD_ERRORS_KEY or (
            isinstance(step, int) and isinstance(inner, str)
        ):
            errors += _invalid(inner, field)
        else:
            errors += _invalid(inner, f"{field}.{step}".lstrip("."))
    return errors


class CardDeclinedError(ApiError):
    status_code = 402
    title = "Card Declined"
    type_uri = "https://shop.example/errors/card_declined"

    def __init__(self, *, message: str = "The card was declined") -> None:
        super().__init__(message)


class NotSignedInError(ApiError):
    status_code = 401
    title = "Not Signed In"
    type_uri = "https://shop.example/errors/not_signed_in"

    def __init__(self, *, message: str = "Sign in first") -> None:
        super().__init__(message, headers={"WWW-Authenticate": 'Bearer realm="shop"'})


class OrderNotFoundError(ApiError):
    status_code = 404
    title = "Order Not Found"
    type_uri = "https://shop.example/errors/order_not_found"

    def __init__(self, *, order_id: str, message: str | None = None) -> None:
        if message is None:
            message = f"No order has the number {order_id}"
        super().__init__(message, {"order_id": order_id})


class QuotaExceededError(ApiError):
    status_code = 403
    title = "Quota Exceeded"
    type_uri = "https://shop.example/errors/quota_exceeded"

    def __init__(self, *, limit: int, message: str | None = None) -> None:
        if message is None:
            message = f"The plan allows {limit} projects"
        super().__init__(message, {"limit": limit})


class RateLimitedError(ApiError):
    status_code = 429
    title = "Rate Limited"
    type_uri = "https://shop.example/errors/rate_limited"

    def __init__(self, *, retry_after: int = 30, message: str | None = None) -> None:
        if message is None:
            message = f"Too many requests: try again in {retry_after} seconds"
        super().__init__(
            message, {"retry_after": retry_after}, {"Retry-After": f"{retry_after}"}
        )


class ValidationFailedError(ApiError):
    status_code = 422
    title = "Validation Failed"
    type_uri = "https://shop.example/errors/validation_failed"

    def __init__(
        self, *, errors: list[Any], message: str = "The request is not valid"
    ) -> None:
        super().__init__(message, {"errors": errors})
