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


class ApiError(BadRequest):
    """An error of this API: raise it, or return its response()."""

    status_code = 500
    name = "internal_server_error"

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
        meta = request.META if request is not None else {}
        trace = meta.get("HTTP_X_REQUEST_ID")
        body = {
            "error": {
                "code": self.name,
                "message": self.message,
                "details": self.fields,
                **({"trace_id": trace} if trace else {}),
            },
        }
        content = json.dumps(body, default=str, allow_nan=False).encode()
        response = HttpResponse(content, "application/json", self.status_code)
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
    name, text = HTTP_ERRORS[known]
    error = ApiError(text if message is None else message, fields, headers)
    error.status_code, error.name = status, name
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
    name = "card_declined"

    def __init__(self, *, message: str = "The card was declined") -> None:
        super().__init__(message)


class NotSignedInError(ApiError):
    status_code = 401
    name = "not_signed_in"

    def __init__(self, *, message: str = "Sign in first") -> None:
        super().__init__(message, headers={"WWW-Authenticate": 'Bearer realm="shop"'})


class OrderNotFoundError(ApiError):
    status_code = 404
    name = "order_not_found"

    def __init__(self, *, order_id: str, message: str | None = None) -> None:
        if message is None:
            message = f"No order has the number {order_id}"
        super().__init__(message, {"order_id": order_id})


class QuotaExceededError(ApiError):
    status_code = 403
    name = "quota_exceeded"

    def __init__(self, *, limit: int, message: str | None = None) -> None:
        if message is None:
            message = f"The plan allows {limit} projects"
        super().__init__(message, {"limit": limit})


class RateLimitedError(ApiError):
    status_code = 429
    name = "rate_limited"

    def __init__(self, *, retry_after: int = 30, message: str | None = None) -> None:
        if message is None:
            message = f"Too many requests: try again in {retry_after} seconds"
        super().__init__(
            message, {"retry_after": retry_after}, {"Retry-After": f"{retry_after}"}
        )


class ValidationFailedError(ApiError):
    status_code = 422
    name = "validation_failed"

    def __init__(
        self, *, errors: list[Any], message: str = "The request is not valid"
    ) -> None:
        super().__init__(message, {"errors": errors})
