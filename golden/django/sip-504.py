from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def server_time_out(request):
    body = {
        "error": "server_time_out",
        "message": "A server that is needed for this request did not respond in time",
    }
    return JsonResponse(body, status=504)


urlpatterns = [
    path("endpoint", server_time_out),
]
