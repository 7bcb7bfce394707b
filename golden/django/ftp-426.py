from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.transfer_aborted)
@require_safe
def transfer_aborted(request):
    body = {
        "error": "transfer_aborted",
        "message": "The data connection was closed before the transfer was complete",
    }
    return JsonResponse(body, status=503)
