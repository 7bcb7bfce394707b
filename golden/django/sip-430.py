from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def flow_failed(request):
    body = {
        "error": "flow_failed",
        "message": "The connection to the registered device is gone",
    }
    return JsonResponse(body, status=430)


urlpatterns = [
    path("endpoint", flow_failed),
]
