from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_entity_too_large(request):
    body = {
        "error": "request_entity_too_large",
        "message": "The request body is too large for now: try again in 3600 seconds",
        "retry_after": 3600,
    }
    headers = {
        "Retry-After": "3600",
    }
    return JsonResponse(
        body,
        status=413,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", request_entity_too_large),
]
