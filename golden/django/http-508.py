from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The folder contains itself and cannot be listed completely",
    }
    return JsonResponse(body, status=508)


urlpatterns = [
    path("endpoint", loop_detected),
]
