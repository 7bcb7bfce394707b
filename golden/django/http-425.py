from django.http import JsonResponse
from django.urls import path


def too_early(request):
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return JsonResponse(body, status=425)


urlpatterns = [
    path("endpoint", too_early),
]
