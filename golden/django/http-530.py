from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def origin_dns_error(request):
    body = {
        "error": "origin_dns_error",
        "message": "The host name of the origin server could not be resolved",
    }
    return JsonResponse(body, status=530)


urlpatterns = [
    path("endpoint", origin_dns_error),
]
