# Errors of an API: statusmith writes the code between its markers.


"""The errors of this API, and the JSON in which they are sent."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Any, ClassVar

import fastapi
from fastapi import Request, Response
from fastapi.exception_handlers import http_exception_handler
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.middleware.exceptions import ExceptionMiddleware

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from starlette.applications import Starlette

MEDIA_TYPE = "application/json"

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
    """An error of this API: raise it, or return its response()."""

    status_code: int = 500
    name = "internal_server_error"
    example: ClassVar[dict[str, Any]] = {}

    def __init__(
        self,
        message: str,
        fields: dict[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(self.status_code, message, dict(headers or {}))
        self.fields = fields or {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Exception.__new__, (type(self), *self.args), self.__dict__

    def body(self, trace: str | None = None) -> Any:
        return {
            "error": {
                "code": self.name,
                "message": self.detail,
                "details": self.fields,
                **({"trace_id": trace} if trace else {}),
            },
        }

    def response(self, request: Request | None = None) -> Response:
        given: Mapping[str, str] = request.headers if request is not None else {}
        trace = given.get("X-Request-Id")
        body = json.dumps(self.body(trace), default=str, allow_nan=False)
        response = Response(body, self.status_code, media_type=MEDIA_TYPE)
        for name, value in (self.headers or {}).items():
            response.headers[name] = re.sub("[^ -~]+", "?", value)
        return response


def http_error(
    status: int,
    fields: dict[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    message: str | None = None,
) -> ApiError:
    """The error of a status that the framework answers by itself."""
    own: ApiError | None = None
    errors = (fields or {}).get("errors", [])
    if status == 422:
        own = ValidationFailedError(errors=errors)
    if own is not None:
        own.headers = {**(own.headers or {}), **(headers or {})}
        own.detail = own.detail if message is None else message
        return own
    known = status if status in HTTP_ERRORS else 400 if status < 500 else 500
    name, text = HTTP_ERRORS[known]
    error = ApiError(text if message is None else message, fields, headers)
    error.status_code, error.name = status, name
    return error


def install(app: Starlette, path: str = "/") -> None:
    """Answer the framework's own errors below a path in the shape of this API."""
    others: dict[Any, Any] = {
        HTTPException: ExceptionMiddleware(app).http_exception,
        500: ServerErrorMiddleware(app).error_response,
        **app.exception_handlers,
    }
    folder = path.rstrip("/") + "/"

    async def handle(request: Request, exception: Exception) -> Response:
        paths = (folder, request.scope.get("root_path", "") + folder)
        below = f"{_path(request.scope)}/".startswith(paths)
        alone = _alone(exception)
        status = alone.status_code if isinstance(alone, HTTPException) else 500
        if isinstance(alone, ApiError) or (below and status >= 400):
            return await answer(request, alone)
        order = (*type(exception).__mro__, 500)
        other = next(others[kind] for kind in order if kind in others)
        response: Response | Awaitable[Response] = other(request, exception)
        return response if isinstance(response, Response) else await response

    kinds = (HTTPException, fastapi.HTTPException, RequestValidationError, Exception)
    for kind in (ApiError, *kinds):
        app.add_exception_handler(kind, handle)


def _alone(exception: Exception) -> Exception:
    """What a group of one exception holds, as the task groups of anyio raise it."""
    if type(exception).__name__ != "ExceptionGroup":  # which Python has since 3.11
        return exception
    held: tuple[Exception, ...] = getattr(exception, "exceptions", ())
    return _alone(held[0]) if len(held) == 1 else exception


def _path(scope: Mapping[str, Any]) -> str:
    """The decoded path of the whole request, in any version of Starlette."""
    root, path = scope.get("root_path", "").rstrip("/"), str(scope["path"])
    return path if f"{path}/".startswith(f"{root}/") else root + path


async def answer(request: Request, exception: Exception) -> Response:
    """Turn an exception into a response: an exception handler."""
    if isinstance(exception, HTTPException) and exception.status_code >= 500:
        logging.getLogger(__name__).error("%r", exception, exc_info=exception)
    if isinstance(exception, ApiError):
        return exception.response(request)
    if isinstance(exception, RequestValidationError):
        return _invalid(exception).response(request)
    if not isinstance(exception, HTTPException):
        return http_error(500).response(request)
    if exception.status_code < 400:
        return await http_exception_handler(request, exception)
    given = (exception.headers or {}).items()
    own = ("content-type", "content-length")
    headers = {k: v for k, v in given if k.lower() not in own}
    return http_error(exception.status_code, headers=headers).response(request)


def _invalid(exception: RequestValidationError) -> ApiError:
    errors: list[dict[str, str]] = []
    for error in exception.errors():
        place, *path = error["loc"] or ("body",)
        unreadable = error["type"] in ("json_invalid", "value_error.jsondecode")
        if unreadable and isinstance(exception.body, str):
            return http_error(400)
        if place == "body" and not path and isinstance(exception.body, bytes):
            return http_error(415)
        field = ".".join(str(step) for step in path) or str(place)
        errors.append({"field": field, "message": error["msg"]})
    return http_error(422, {"errors": errors})


def responses(*errors: type[ApiError]) -> dict[int | str, dict[str, Any]]:
    """Document errors in OpenAPI: those given, or the shape of all."""
    documented: dict[int | str, dict[str, Any]] = {}
    for kind in errors:
        error = kind(**kind.example)
        known = HTTP_ERRORS.get(error.status_code)
        response = documented.setdefault(
            error.status_code,
            {
                "description": known[1] if known else error.detail,
                "content": {MEDIA_TYPE: {"schema": {"anyOf": []}, "examples": {}}},
            },
        )
        content = response["content"][MEDIA_TYPE]
        content["schema"]["anyOf"].append(_schema(error, [error.name]))
        content["examples"][error.name] = {"value": error.body()}
    if not errors:
        shape = {MEDIA_TYPE: {"schema": _schema(http_error(500), [])}}
        documented["default"] = {"description": "Error", "content": shape}
    return documented


def _schema(error: ApiError, constants: list[str]) -> dict[str, Any]:
    def describe(
        value: dict[str, Any] | list[Any] | str | float | None, always: Any
    ) -> dict[str, Any]:
        if isinstance(value, dict):
            properties = {k: describe(v, always.get(k)) for k, v in value.items()}
            return {"type": "object", "properties": properties, "required": [*always]}
        if isinstance(value, list):
            items = [describe(item, item) for item in value]
            alike = items and items[1:] == items[:-1]
            return {"type": "array", "items": items[0] if alike else {}}
        if value in constants:
            return {"type": "string", "enum": [value]}
        types = {
            "bool": "boolean",
            "int": "integer",
            "float": "number",
            "str": "string",
        }
        name = types.get(type(value).__name__)
        return {"type": name} if name else {}

    return describe(error.body("trace"), error.body())


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
    example: ClassVar[dict[str, Any]] = {"order_id": "42"}

    def __init__(self, *, order_id: str, message: str | None = None) -> None:
        if message is None:
            message = f"No order has the number {order_id}"
        super().__init__(message, {"order_id": order_id})


class QuotaExceededError(ApiError):
    status_code = 403
    name = "quota_exceeded"
    example: ClassVar[dict[str, Any]] = {"limit": 3}

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
    example: ClassVar[dict[str, Any]] = {
        "errors": [{"field": "email", "message": "is missing"}]
    }

    def __init__(
        self, *, errors: list[Any], message: str = "The request is not valid"
    ) -> None:
        super().__init__(message, {"errors": errors})
