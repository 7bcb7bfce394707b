"""A service with pages beside two versions of an API. With the word modules, it
has a module of errors for each version; with the word debug, Django's DEBUG."""

import json
import logging
import os
import sys
from pathlib import Path

import django
import sentry_sdk
from django.conf import settings
from sentry_sdk.integrations.logging import ignore_logger
from sentry_sdk.transport import Transport


# What the service logs, and what Sentry is sent.
def note(kind, path, cause):
    with open("log", "a") as file:
        print(json.dumps({"kind": kind, "path": path, "cause": cause}), file=file)


class Log(logging.Handler):
    def emit(self, record):
        cause = record.exc_info and repr(record.exc_info[1].__cause__)
        note("logged", record.request.path, cause)


class Recorder(Transport):
    def capture_envelope(self, envelope):
        event = envelope.get_event()
        if event is not None:
            path = event["request"]["url"].split("/", 3)[3]
            note("tracked", f"/{path}", str(event["exception"]["values"][0]["value"]))


sentry_sdk.init("http://key@127.0.0.1/1", transport=Recorder)
ignore_logger("django.server")

Path("public").mkdir()
Path("public/site.css").write_text("h1 {}")
os.utime("public/site.css", (0, 0))
pages = {"500.html": "<h1>Broken</h1>"}
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    CORS_ALLOW_ALL_ORIGINS=True,
    DEBUG="debug" in sys.argv,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    LOGGING={
        "version": 1,
        "handlers": {"log": {"()": Log, "level": "ERROR"}},
        "loggers": {"django": {"handlers": ["log"]}},
    },
    LOGIN_URL="/login",
    MIDDLEWARE=[
        "corsheaders.middleware.CorsMiddleware",
        "whitenoise.middleware.WhiteNoiseMiddleware",
        "django.middleware.gzip.GZipMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [
            "rest_framework_simplejwt.authentication.JWTStatelessUserAuthentication",
        ],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_THROTTLE_RATES": {"anon": "1/hour"},
    },
    ROOT_URLCONF=__name__,
    SECRET_KEY="secret-text that is long enough for a signature",
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"loaders": [("django.template.loaders.locmem.Loader", pages)]},
        }
    ],
    WHITENOISE_ROOT="public",
)
if "modules" in sys.argv:
    settings.API_ERRORS_PATH = "/v1/"
    settings.CSRF_FAILURE_VIEW = "v1.handler403"
    settings.MIDDLEWARE += ["__main__.Errors"]
    settings.REST_FRAMEWORK["EXCEPTION_HANDLER"] = "v1.exception_handler"
django.setup()

import ninja
import ninja.errors
import v1
import v2
from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import BadRequest
from django.core.servers.basehttp import run
from django.core.wsgi import get_wsgi_application
from django.http import (
    Http404,
    HttpResponse,
    HttpResponseNotModified,
    HttpResponseRedirect,
    JsonResponse,
    StreamingHttpResponse,
)
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django_ratelimit.decorators import ratelimit
from django_ratelimit.exceptions import Ratelimited
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.views import TokenVerifyView


# Pages.
@require_safe
def home(request):
    return HttpResponse("<h1>Shop</h1>")


def abort_page(request):
    raise Http404


def no_page(request, exception):
    return HttpResponse(f"<h1>No {request.path}</h1>", status=404)


handler404 = no_page


@ratelimit(key="ip", rate="0/h")
def limited_page(request):
    return HttpResponse("<h1>Shop</h1>")


# The API.
class OrderMissing(Exception):
    pass


@csrf_exempt
@require_safe
def order(request, order_id):
    raise v1.OrderNotFoundError(order_id=order_id)


def missing(request, order_id):
    raise OrderMissing(order_id)


def down(request):
    raise v1.OutOfServiceError() from KeyError("cause")


def boom(request):
    raise RuntimeError("secret-text") from KeyError("cause")


@csrf_exempt
def read_json(request):
    try:
        return JsonResponse({"read": json.loads(request.body)})
    except ValueError as error:
        raise BadRequest from error


class OrderForm(forms.Form):
    amount = forms.IntegerField()


@csrf_exempt
def read_form(request):
    form = OrderForm(json.loads(request.body))
    if not form.is_valid():
        errors = [
            {"field": field, "message": error["message"]}
            for field, invalid in form.errors.get_json_data().items()
            for error in invalid
        ]
        raise v1.ValidationFailedError(errors=errors)
    return JsonResponse({})


def own(request):
    return JsonResponse({"own": True}, status=409)


def redirects(request):
    return HttpResponseRedirect("/")


def unchanged(request):
    return HttpResponseNotModified()


def begun(request):
    def parts():
        yield "begun"
        raise RuntimeError("secret-text")

    return StreamingHttpResponse(parts(), content_type="text/plain")


def sub_order(request):
    raise v1.OrderNotFoundError(order_id="sub")


def order_v2(request, order_id):
    raise v2.OrderNotFoundError(order_id=order_id)


@login_required
def account(request):
    return JsonResponse({})


@permission_required("orders.delete", raise_exception=True)
def permitted(request):
    return JsonResponse({})


@ratelimit(key="ip", rate="0/h")
def limited_view(request):
    return JsonResponse({})


# Django REST framework.
class Conflict(APIException):
    status_code = 409


class Busy(APIException):
    status_code = 503


class Raising(APIView):
    exception = None

    def get(self, request):
        raise self.exception from KeyError("cause")


class RestOrder(APIView):
    def get(self, request, order_id):
        raise v1.OrderNotFoundError(order_id=order_id)


class Limited(APIView):
    throttle_classes = [AnonRateThrottle]

    def get(self, request):
        return Response({"limited": False})


class Private(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({})


class OrderSerializer(serializers.Serializer):
    amount = serializers.IntegerField()


class Validated(APIView):
    def post(self, request):
        order = OrderSerializer(data=request.data)
        order.is_valid(raise_exception=True)
        return Response(order.data)


# Django Ninja.
class Order(ninja.Schema):
    amount: int


api = ninja.NinjaAPI()


@api.get("orders/{order_id}")
def ninja_order(request, order_id: str):
    raise v1.OrderNotFoundError(order_id=order_id)


@api.get("gone")
def ninja_gone(request):
    raise ninja.errors.HttpError(410, "secret-text")


@api.get("busy")
def ninja_busy(request):
    raise ninja.errors.HttpError(503, "secret-text, the cause")


@api.get("missing")
def ninja_missing(request):
    raise Http404("secret-text")


@api.post("validated")
def ninja_validated(request, order: Order, page: int = 1):
    return order


# The lines for modules.
class Errors(v1.ErrorMiddleware):
    def process_exception(self, request, exception):
        below = request.path.startswith("/v1/")
        if below and isinstance(exception, OrderMissing):
            exception = v1.OrderNotFoundError(order_id=exception.args[0])
        elif below and isinstance(exception, Ratelimited):
            exception = v1.http_error(429)
        return super().process_exception(request, exception)

    def process_response(self, request, response):
        if request.path.startswith("/v1/ninja/") and response.status_code == 405:
            response.content = b""
        return super().process_response(request, response)


def raises(request, exception):
    raise exception


def failed(request, exception):
    raise v1.http_error(exception.status_code) from exception


def invalid(request, exception):
    def field(place, *path):
        return ".".join(map(str, path[1:] if place == "body" else path)) or "body"

    errors = [
        {"field": field(*e["loc"]), "message": e["msg"]} for e in exception.errors
    ]
    raise v1.http_error(422, {"errors": errors})


if "modules" in sys.argv:
    from v1 import handler400, handler403, handler500  # noqa: F401

    def handler404(request, exception):
        if request.path.startswith("/v2/"):
            return v2.http_error(404).response(request)
        if request.path.startswith("/v1/"):
            return v1.handler404(request, exception)
        return no_page(request, exception)

    api.add_exception_handler(Exception, raises)
    api.add_exception_handler(Http404, raises)
    api.add_exception_handler(ninja.errors.HttpError, failed)
    api.add_exception_handler(ninja.errors.ValidationError, invalid)

routes = [
    path("orders/<str:order_id>", order),
    path("missing/<str:order_id>", missing),
    path("sub/", include([path("order", sub_order)])),
    path("down", down),
    path("boom", boom),
    path("abort", Raising.as_view(exception=Conflict("secret-text"))),
    path("busy", Raising.as_view(exception=Busy("secret-text"))),
    path("json", read_json),
    path("form", read_form),
    path("own", own),
    path("redirect", redirects),
    path("unchanged", unchanged),
    path("begun", begun),
    path("account", account),
    path("permitted", permitted),
    path("limited-view", limited_view),
    path("rest/<str:order_id>", RestOrder.as_view()),
    path("limited", Limited.as_view()),
    path("private", Private.as_view()),
    path("token", TokenVerifyView.as_view()),
    path("validated", Validated.as_view()),
    path("ninja/", api.urls),
]
urlpatterns = [
    path("", home),
    path("abort", abort_page),
    path("boom", boom),
    path("missing/<str:order_id>", missing),
    path("limited", limited_page),
    path("v1/", include(routes)),
    path("v2/orders/<str:order_id>", order_v2),
]

if __name__ == "__main__":
    run("127.0.0.1", int(os.environ["PORT"]), get_wsgi_application(), threading=True)
