from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def closing_control_connection(request):
    body = {
        "status": "closing_control_connection",
        "message": "The server closes the control connection as requested",
    }
    return JsonResponse(body, status=221)


urlpatterns = [
    path("endpoint", closing_control_connection),
]
