from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def a_timeout_occurred(request):
    body = {
        "error": "a_timeout_occurred",
        "message": "Origin server did not respond in time",
    }
    return JsonResponse(body, status=524)


urlpatterns = [
    path("endpoint", a_timeout_occurred),
]
