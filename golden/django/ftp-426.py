from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def transfer_aborted(request):
    body = {
        "error": "transfer_aborted",
        "message": "The data connection was closed before the transfer was complete",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", transfer_aborted),
]
