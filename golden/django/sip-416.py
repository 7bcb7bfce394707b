from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unsupported_uri_scheme(request):
    body = {
        "error": "unsupported_uri_scheme",
        "message": "The scheme of the Request-URI is not supported",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", unsupported_uri_scheme),
]
