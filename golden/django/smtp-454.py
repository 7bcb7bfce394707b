from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def temporary_authentication_failure(request):
    body = {
        "error": "temporary_authentication_failure",
        "message": "Authentication is temporarily not possible: try again later",
    }
    return JsonResponse(body, status=454)


urlpatterns = [
    path("endpoint", temporary_authentication_failure),
]
