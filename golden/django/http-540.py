from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def temporarily_disabled(request):
    body = {
        "error": "temporarily_disabled",
        "message": "This endpoint is temporarily disabled",
    }
    return JsonResponse(body, status=540)


urlpatterns = [
    path("endpoint", temporarily_disabled),
]
