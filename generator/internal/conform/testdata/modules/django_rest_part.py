"""Django REST framework in a part of a service, and in a transaction."""

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    API_ERRORS_PATH="/api/",
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
            "ATOMIC_REQUESTS": True,
        }
    },
    MIDDLEWARE=["errors.ErrorMiddleware"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "EXCEPTION_HANDLER": "errors.exception_handler",
        "UNAUTHENTICATED_USER": None,
    },
    ROOT_URLCONF=__name__,
    SECRET_KEY="secret-text",
)
django.setup()

import errors
from django.db import connection
from django.urls import include, path
from errors import (  # noqa: F401
    handler400,
    handler403,
    handler404,
    handler500,
)
from rest_framework.exceptions import NotFound
from rest_framework.test import APIClient
from rest_framework.views import APIView


class Missing(APIView):
    def get(self, request):
        raise NotFound("secret-text")


class Declined(APIView):
    def get(self, request):
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO orders VALUES (1)")
        raise errors.CardDeclinedError()


routes = [path("missing", Missing.as_view()), path("declined", Declined.as_view())]
urlpatterns = [path("api/", include(routes)), path("", include(routes))]
client = APIClient()

# below the path ours, outside the framework's
response = client.get("/api/missing")
assert response.json()["error"]["code"] == "not_found"
assert client.get("/missing").json() == {"detail": "secret-text"}

# tests read the parsed body
assert response.data == response.json()

# a raised error rolls back
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE orders (id INTEGER)")
assert client.get("/api/declined").status_code == 402
with connection.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM orders")
    assert cursor.fetchone() == (0,)
print("fine")
