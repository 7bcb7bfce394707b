from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def too_many_forwarded_ip_addresses(request):
    body = {
        "error": "too_many_forwarded_ip_addresses",
        "message": "The X-Forwarded-For header has too many IP addresses",
    }
    return JsonResponse(body, status=463)


urlpatterns = [
    path("endpoint", too_many_forwarded_ip_addresses),
]
