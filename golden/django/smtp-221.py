from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def service_closing(request):
    body = {
        "status": "service_closing",
        "message": "The server closes the connection as requested",
    }
    return JsonResponse(body, status=221)


urlpatterns = [
    path("endpoint", service_closing),
]
