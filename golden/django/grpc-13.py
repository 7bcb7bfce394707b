from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def internal(request):
    body = {
        "error": "internal",
        "message": "The service met an internal error",
    }
    return JsonResponse(body, status=500)


urlpatterns = [
    path("endpoint", internal),
]
