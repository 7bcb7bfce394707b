from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.pending_messages_started)
@require_safe
def pending_messages_started(request):
    body = {
        "status": "pending_messages_started",
        "message": "Delivery of 3 pending messages was started",
        "node": "example.org",
        "pending": 3,
    }
    return JsonResponse(body, status=253)
