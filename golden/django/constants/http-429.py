from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def too_many_requests(request):
    body = {
        "error": "too_many_requests",
        "message": "Too many requests: try again later",
        "retry_after": 300,
    }
    headers = {
        "Retry-After": "300",
    }
    return JsonResponse(
        body,
        status=HTTPStatus.TOO_MANY_REQUESTS,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", too_many_requests),
]
