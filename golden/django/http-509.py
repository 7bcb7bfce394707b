from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def bandwidth_limit_exceeded(request):
    body = {
        "error": "bandwidth_limit_exceeded",
        "message": "The site has exceeded its bandwidth limit",
    }
    return JsonResponse(body, status=509)


urlpatterns = [
    path("endpoint", bandwidth_limit_exceeded),
]
