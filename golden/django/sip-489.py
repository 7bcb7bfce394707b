from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_event)
@require_safe
def bad_event(request):
    body = {
        "error": "bad_event",
        "message": "The server does not know this event package",
        "allow_events": "presence",
    }
    headers = {
        "Allow-Events": "presence",
    }
    return JsonResponse(
        body,
        status=489,
        headers=headers,
    )
