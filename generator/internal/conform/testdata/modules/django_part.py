"""A module in a part of a service: what is outside stays as it was."""

import copy
import json
import logging
import pickle

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    API_ERRORS_PATH="/api",
    CSRF_FAILURE_VIEW="errors.handler403",
    MIDDLEWARE=[
        "django.middleware.csrf.CsrfViewMiddleware",
        "errors.ErrorMiddleware",
    ],
    ROOT_URLCONF=__name__,
    SECRET_KEY="secret-text",
)
django.setup()

import errors
import other
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import (
    Http404,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponseNotFound,
)
from django.test import Client, override_settings
from django.urls import include, path
from django.views.decorators.http import require_GET, require_POST
from errors import (  # noqa: F401
    handler400,
    handler403,
    handler404,
    handler500,
)
from hostile_values import VALUES, is_clean, sent

records = []
hostile = None


class Keep(logging.Handler):
    def emit(self, record):
        records.append(record)


logging.getLogger("django").handlers = [Keep()]


class OrderMissing(Exception):
    pass


class Translating(errors.ErrorMiddleware):
    def process_exception(self, request, exception):
        if isinstance(exception, OrderMissing):
            exception = errors.OrderNotFoundError(order_id="7")
        return super().process_exception(request, exception)


def raising(exception, cause=None):
    def view(request):
        raise exception from cause

    return view


def raises_hostile(request):
    raise errors.OrderNotFoundError(order_id=hostile)


def raises_hostile_header(request):
    raise errors.ManyHeadersError(bucket=hostile)


routes = [
    path("boom", raising(RuntimeError("secret-text"))),
    path("404", raising(Http404("secret-text"))),
    path("400", raising(BadRequest("secret-text"))),
    path("403", raising(PermissionDenied("secret-text"))),
    path("405", require_GET(lambda request: HttpResponse())),
    path("own-405", lambda request: HttpResponseNotAllowed(["GET"], "own")),
    path("own-404", lambda request: HttpResponseNotFound("own")),
    path("guarded", require_POST(lambda request: HttpResponse())),
    path("missing", raising(OrderMissing("secret-text"))),
    path("503", raising(errors.OutOfServiceError(), KeyError("cause"))),
    path("402", raising(errors.CardDeclinedError())),
    path("other", raising(other.CardDeclinedError())),
    path("returned", lambda request: errors.OutOfServiceError().response(request)),
    path("hostile", raises_hostile),
    path("hostile-header", raises_hostile_header),
]
urlpatterns = [path("api/", include(routes)), path("", include(routes))]


def ours(response):
    own = response["Content-Type"] == "application/json"
    return own and b"secret-text" not in response.content


def page(response):
    return response["Content-Type"].startswith("text/html")


client = Client(raise_request_exception=False)
checking = Client(raise_request_exception=False, enforce_csrf_checks=True)

# below the path ours, outside Django's pages
for name in ("404", "400", "403", "boom", "nowhere"):
    assert ours(client.get("/api/" + name)) and page(client.get("/" + name)), name
assert page(client.get("/apis"))
refused = client.post("/api/405")
assert ours(refused) and refused.status_code == 405 and refused["Allow"] == "GET"
assert client.post("/405").content == b"" and client.post("/405")["Allow"] == "GET"
assert ours(checking.post("/api/guarded"))
assert b"CSRF verification failed" in checking.post("/guarded").content

# what the service itself answers stays
for name in ("own-404", "own-405"):
    assert client.get("/api/" + name).content == b"own", name

# an error is ours everywhere, and another module's is that one's
assert ours(client.get("/402")) and ours(client.get("/api/402"))
for name in ("/other", "/api/other"):
    assert client.get(name)["Content-Type"] == "application/problem+json"
    assert client.get(name).status_code == 402

# a raised 5xx is logged once, with its cause; a 4xx is Django's warning
records.clear()
assert ours(client.get("/api/503"))
assert len(records) == 1, records
assert records[0].levelname == "ERROR" and records[0].name == "django.request.errors"
assert isinstance(records[0].exc_info[1].__cause__, KeyError)
assert records[0].request.path == "/api/503"
records.clear()
assert ours(client.get("/api/402"))
assert [record.levelname for record in records] == ["WARNING"], records
records.clear()
assert ours(client.get("/api/boom"))
assert [record.levelname for record in records] == ["ERROR"], records
assert isinstance(records[0].exc_info[1], RuntimeError)
records.clear()
assert client.get("/api/returned").status_code == 503
assert [record.name for record in records] == ["django.request"], records

# with DEBUG only what nobody handled is Django's page
with override_settings(DEBUG=True):
    for name in ("404", "400", "402", "503", "403"):
        assert ours(client.get("/api/" + name)), name
    assert client.post("/api/405").status_code == 405 and ours(client.post("/api/405"))
    assert page(client.get("/api/boom")) and page(client.get("/api/nowhere"))
    assert page(client.get("/404"))

# a test client sees what nobody handles, and answers of errors
assert ours(Client().get("/api/503"))
try:
    Client().get("/api/boom")
except RuntimeError:
    pass
else:
    raise AssertionError("a test client does not see the exception")

# an exception of the service's own
with override_settings(MIDDLEWARE=[__name__ + ".Translating"]):
    response = Client().get("/api/missing")
    assert ours(response) and response.status_code == 404
    assert "7" in response.json()["error"]["message"]

# without the middleware, an error still answers for itself
with override_settings(MIDDLEWARE=[]):
    bare = Client()
    assert ours(bare.get("/api/402")) and bare.get("/api/402").status_code == 402
    assert bare.post("/api/405").content == b""

# settings of the project leave the body alone
with override_settings(
    DEFAULT_CHARSET="utf-16",
    USE_THOUSAND_SEPARATOR=True,
    FORCE_SCRIPT_NAME="/mounted",
    APPEND_SLASH=True,
    LANGUAGE_CODE="de",
):
    body = json.loads(client.get("/api/503").content.decode("ascii"))
    assert body["error"]["message"] == "The service is down for maintenance"
    assert ours(client.get("/api/nowhere"))

# no value breaks the body, or adds a header
for name, value in VALUES.items():
    hostile = value
    response = client.get("/api/hostile")
    assert response.status_code == 404 and ours(response), name
    shown = json.loads(response.content)["error"]["details"]["order_id"]
    assert shown == sent(value), name
    response = client.get("/api/hostile-header")
    assert response.status_code == 429 and not response.has_header("X-Evil"), name
    assert is_clean(response["X-RateLimit-Bucket"]), name
for name in ("nan", "inf"):
    hostile = float(name)
    response = client.get("/api/hostile")
    assert response.status_code == 500 and ours(response), name

# a former name is still there
assert errors.CardRefusedError is errors.CardDeclinedError

# errors can be copied, and cross processes
error = errors.QuotaExceededError(limit=1, used=2)
for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
    assert twin.response().content == error.response().content
try:
    errors.OrderNotFoundError()
except TypeError as error:
    assert "order_id" in str(error)
print("fine")
