from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def timeout(request):
    body = {
        "error": "timeout",
        "message": "The client took too long to respond",
    }
    return JsonResponse(body, status=408)


urlpatterns = [
    path("endpoint", timeout),
]
