from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def local_error_in_processing(request):
    body = {
        "error": "local_error_in_processing",
        "message": "The server met a local error: try again later",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", local_error_in_processing),
]
