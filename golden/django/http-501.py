from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_implemented(request):
    body = {
        "error": "not_implemented",
        "message": "The server does not support what the request asks for",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", not_implemented),
]
