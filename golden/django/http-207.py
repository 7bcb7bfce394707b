from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def multi_status(request):
    body = {
        "status": "multi_status",
        "message": "2 of 3 operations succeeded",
        "succeeded": 2,
        "failed": 1,
    }
    return JsonResponse(body, status=207)


urlpatterns = [
    path("endpoint", multi_status),
]
