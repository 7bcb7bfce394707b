from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def internal_error(request):
    body = {
        "error": "internal_error",
        "message": "The server met an unexpected condition",
    }
    return JsonResponse(body, status=500)


urlpatterns = [
    path("endpoint", internal_error),
]
