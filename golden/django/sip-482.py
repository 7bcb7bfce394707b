from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The server has seen this request before: it runs in a loop",
    }
    return JsonResponse(body, status=482)


urlpatterns = [
    path("endpoint", loop_detected),
]
