from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def gateway_timeout(request):
    body = {
        "error": "gateway_timeout",
        "message": "Upstream server timed out",
    }
    return JsonResponse(body, status=504)


urlpatterns = [
    path("endpoint", gateway_timeout),
]
