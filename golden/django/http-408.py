from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_timeout(request):
    body = {
        "error": "request_timeout",
        "message": "The request did not arrive completely in time",
    }
    return JsonResponse(body, status=408)


urlpatterns = [
    path("endpoint", request_timeout),
]
