from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.service_unavailable)
@require_safe
def service_unavailable(request):
    body = {
        "error": "service_unavailable",
        "message": "The service is unavailable: try again later",
        "retry_after": 120,
    }
    headers = {
        "Retry-After": "120",
    }
    return JsonResponse(
        body,
        status=HTTPStatus.SERVICE_UNAVAILABLE,
        headers=headers,
    )
