from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def client_closed_connection(request):
    body = {
        "error": "client_closed_connection",
        "message": "The client disconnected before the response was ready",
    }
    return JsonResponse(body, status=460)


urlpatterns = [
    path("endpoint", client_closed_connection),
]
