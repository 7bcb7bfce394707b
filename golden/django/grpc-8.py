from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def resource_exhausted(request):
    body = {
        "error": "resource_exhausted",
        "message": "The quota is used up: try again in 60 seconds",
        "retry_after": 60,
    }
    headers = {
        "Retry-After": "60",
    }
    return JsonResponse(
        body,
        status=429,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", resource_exhausted),
]
