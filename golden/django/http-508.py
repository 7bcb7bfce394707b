from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The server found an infinite loop while it processed the request",
    }
    return JsonResponse(body, status=508)


urlpatterns = [
    path("endpoint", loop_detected),
]
