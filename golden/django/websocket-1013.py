from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def try_again_later(request):
    body = {
        "error": "try_again_later",
        "message": "The server is overloaded: try again in 30 seconds",
        "retry_after": 30,
    }
    headers = {
        "Retry-After": "30",
    }
    return JsonResponse(
        body,
        status=503,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", try_again_later),
]
