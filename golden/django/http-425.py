from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def too_early(request):
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return JsonResponse(body, status=425)


urlpatterns = [
    path("endpoint", too_early),
]
