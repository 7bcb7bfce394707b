# Errors of an API: statusmith writes the code between its markers.


"""The errors of this API, and the JSON in which they are sent."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Flask, current_app, request
from werkzeug.exceptions import HTTPException

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse
    from flask.typing import ResponseReturnValue

# Settings of the app do not change what is sent.
_encode = json.JSONEncoder(default=str, allow_nan=False).encode

# The errors of HTTP statuses that the framework answers with by itself.
HTTP_ERRORS = {
    400: ("bad_request", "The request is not valid"),
    401: ("unauthorized", "Valid credentials are required"),
    402: ("payment_required", "Payment is required"),
    403: ("forbidden", "Access to this resource is not allowed"),
    404: ("not_found", "No resource was found at this URI"),
    405: (
        "method_not_allowed",
        "This resource does not accept the method of the request",
    ),
    406: (
        "not_acceptable",
        "No representation of the resource is acceptable to the client",
    ),
    407: ("proxy_authentication_required", "The proxy requires valid credentials"),
    408: ("request_timeout", "The request did not arrive completely in time"),
    409: ("conflict", "The request conflicts with the current state of the resource"),
    410: ("gone", "This resource is no longer available"),
    411: ("length_required", "The request must have a Content-Length header"),
    412: ("precondition_failed", "A precondition of the request is not met"),
    413: ("content_too_large", "The content of the request is too large"),
    414: ("uri_too_long", "The request URI is too long"),
    415: ("unsupported_media_type", "The format of the content is not supported"),
    416: ("range_not_satisfiable", "The requested range cannot be satisfied"),
    417: ("expectation_failed", "The expectation in the Expect header cannot be met"),
    418: ("im_a_teapot", "This teapot cannot brew coffee"),
    419: ("page_expired", "The CSRF token is missing or not valid: reload the page"),
    420: ("enhance_your_calm", "Rate limit exceeded: try again later"),
    421: ("misdirected_request", "This server cannot answer requests for this URI"),
    423: ("locked", "The resource is locked"),
    424: ("failed_dependency", "A request that this one depends on has failed"),
    425: ("too_early", "Repeat the request after the TLS handshake has finished"),
    426: ("upgrade_required", "This resource requires another protocol"),
    428: ("precondition_required", "The request must be conditional"),
    429: ("too_many_requests", "Too many requests: try again later"),
    430: ("shopify_security_rejection", "The request was rejected as suspicious"),
    431: (
        "request_header_fields_too_large",
        "The header fields of the request are too large",
    ),
    440: ("login_timeout", "The session has expired: log in again"),
    444: ("no_response", "The connection was closed without a response"),
    449: ("retry_with", "More information is needed to answer the request"),
    450: (
        "blocked_by_windows_parental_controls",
        "Parental controls block access to this page",
    ),
    451: (
        "unavailable_for_legal_reasons",
        "Access to this resource is blocked for legal reasons",
    ),
    460: (
        "client_closed_connection",
        "The client disconnected before the response was ready",
    ),
    463: (
        "too_many_forwarded_ip_addresses",
        "The X-Forwarded-For header has too many IP addresses",
    ),
    464: ("incompatible_protocol", "The target does not accept this version of HTTP"),
    494: ("request_header_too_large", "The request header is too large"),
    495: ("ssl_certificate_error", "The client certificate could not be verified"),
    496: ("ssl_certificate_required", "A client certificate is required"),
    497: (
        "http_request_sent_to_https_port",
        "A plain HTTP request was sent to an HTTPS port",
    ),
    498: ("invalid_token", "The access token is invalid or has expired"),
    499: (
        "client_closed_request",
        "The client disconnected before the response was sent",
    ),
    500: ("internal_server_error", "An unexpected error occurred on the server"),
    501: ("not_implemented", "The server does not support what the request asks for"),
    502: ("bad_gateway", "Upstream server sent an invalid response"),
    503: ("service_unavailable", "The service is unavailable: try again later"),
    504: ("gateway_timeout", "Upstream server timed out"),
    505: (
        "http_version_not_supported",
        "The HTTP version of this request is not supported",
    ),
    506: (
        "variant_also_negotiates",
        "Content negotiation is misconfigured on the server",
    ),
    507: (
        "insufficient_storage",
        "There is not enough storage left to complete the request",
    ),
    508: (
        "loop_detected",
        "The server found an infinite loop while it processed the request",
    ),
    509: ("bandwidth_limit_exceeded", "The site has exceeded its bandwidth limit"),
    510: ("not_extended", "The request lacks a required protocol extension"),
    511: (
        "network_authentication_required",
        "Log in to this network before you use it",
    ),
    520: (
        "web_server_returned_an_unknown_error",
        "Origin server sent an empty or unexpected response",
    ),
    521: ("web_server_is_down", "Origin server refused the connection"),
    522: ("connection_timed_out", "Connection to the origin server timed out"),
    523: ("origin_is_unreachable", "The network has no path to the origin server"),
    524: ("a_timeout_occurred", "Origin server did not respond in time"),
    525: (
        "ssl_handshake_failed",
        "The origin server did not complete the TLS handshake",
    ),
    526: (
        "invalid_ssl_certificate",
        "The certificate of the origin server is not valid",
    ),
    527: ("railgun_error", "The connection through Railgun failed"),
    529: ("site_is_overloaded", "The service is overloaded: try again later"),
    530: (
        "origin_dns_error",
        "The host name of the origin server could not be resolved",
    ),
    540: ("temporarily_disabled", "This endpoint is temporarily disabled"),
    561: ("identity_provider_error", "Login through the identity provider failed"),
    598: ("network_read_timeout_error", "Reading from the upstream server timed out"),
    599: (
        "network_connect_timeout_error",
        "Connecting to the upstream server timed out",
    ),
}


class ApiError(HTTPException):
    """An error of this API: raise it, or return it from a view."""

    error = "internal_server_error"

    def __init__(
        self,
        message: str,
        fields: dict[str, Any] | None = None,
        headers: list[tuple[str, str]] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = int(self.code or 500)
        self.fields = fields or {}
        self.headers = headers or []

    def __reduce__(self) -> tuple[Any, ...]:
        return Exception.__new__, (type(self), *self.args), self.__dict__

    def __call__(
        self, environ: dict[str, Any], start_response: StartResponse
    ) -> list[bytes]:
        body = self.get_body(environ).encode()
        length = ("Content-Length", str(len(body)))
        headers = [*self.get_headers(environ), length]
        start_response(f"{self.code} {self.name}", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    def get_body(
        self, environ: dict[str, Any] | None = None, scope: dict[str, Any] | None = None
    ) -> str:
        environ = environ or {}
        trace = environ.get("HTTP_X_REQUEST_ID")
        body = {
            "error": {
                "code": self.error,
                "message": self.description,
                "details": self.fields,
                **({"trace_id": trace} if trace else {}),
            },
        }
        return _encode(body)

    def get_headers(
        self, environ: dict[str, Any] | None = None, scope: dict[str, Any] | None = None
    ) -> list[tuple[str, str]]:
        headers = [
            (name, re.sub("[^ -~]+", "?", value)) for name, value in self.headers
        ]
        return [("Content-Type", "application/json"), *headers]


def http_error(
    status: int,
    fields: dict[str, Any] | None = None,
    headers: list[tuple[str, str]] | None = None,
    message: str | None = None,
) -> ApiError:
    """The error of a status that the framework answers by itself."""
    own: ApiError | None = None
    errors = (fields or {}).get("errors", [])
    if status == 422:
        own = ValidationFailedError(errors=errors)
    if own is not None:
        given = {name.lower() for name, _ in headers or []}
        kept = [h for h in own.headers if h[0].lower() not in given]
        own.headers = kept + (headers or [])
        if message is not None:
            own.description = message
        return own
    known = status if status in HTTP_ERRORS else 400 if status < 500 else 500
    name, text = HTTP_ERRORS[known]
    error = ApiError(text if message is None else message, fields, headers)
    error.code, error.error = status, name
    return error


def install(app: Flask | Blueprint, path: str = "/") -> None:
    """Answer the framework's own errors below a path in the shape of this API."""
    handlers = app.error_handler_spec[None][None]
    other = handlers.get(HTTPException, handlers.get(Exception))
    folder = path.rstrip("/") + "/"

    def handle(exception: HTTPException) -> ResponseReturnValue:
        if (request.path + "/").startswith(folder):
            return answer(exception)
        return current_app.ensure_sync(other)(exception) if other else exception

    app.register_error_handler(ApiError, answer)
    app.register_error_handler(HTTPException, handle)


def answer(exception: HTTPException) -> ResponseReturnValue:
    """Turn an exception into a response: an error handler."""
    cause = getattr(exception, "original_exception", None)
    if isinstance(cause, ApiError):  # raised in an error handler or after_request
        exception = cause
    status = exception.code or 0
    if exception.response or status < 400:
        return exception
    if status >= 500 and not cause:
        current_app.logger.error("%r", exception, exc_info=exception)
    error = exception
    if not isinstance(error, ApiError):
        headers = [h for h in exception.get_headers() if h[0] != "Content-Type"]
        error = http_error(status, headers=headers)
    body, headers = error.get_body(request.environ), error.get_headers(request.environ)
    return current_app.response_class(body, error.code, headers)


class CardDeclinedError(ApiError):
    code = 402
    error = "card_declined"

    def __init__(self, *, message: str = "The card was declined") -> None:
        super().__init__(message)


class NotSignedInError(ApiError):
    code = 401
    error = "not_signed_in"

    def __init__(self, *, message: str = "Sign in first") -> None:
        super().__init__(message, headers=[("WWW-Authenticate", 'Bearer realm="shop"')])


class OrderNotFoundError(ApiError):
    code = 404
    error = "order_not_found"

    def __init__(self, *, order_id: str, message: str | None = None) -> None:
        if message is None:
            message = f"No order has the number {order_id}"
        super().__init__(message, {"order_id": order_id})


class QuotaExceededError(ApiError):
    code = 403
    error = "quota_exceeded"

    def __init__(self, *, limit: int, message: str | None = None) -> None:
        if message is None:
            message = f"The plan allows {limit} projects"
        super().__init__(message, {"limit": limit})


class RateLimitedError(ApiError):
    code = 429
    error = "rate_limited"

    def __init__(self, *, retry_after: int = 30, message: str | None = None) -> None:
        if message is None:
            message = f"Too many requests: try again in {retry_after} seconds"
        super().__init__(
            message, {"retry_after": retry_after}, [("Retry-After", f"{retry_after}")]
        )


class ValidationFailedError(ApiError):
    code = 422
    error = "validation_failed"

    def __init__(
        self, *, errors: list[Any], message: str = "The request is not valid"
    ) -> None:
        super().__init__(message, {"errors": errors})
