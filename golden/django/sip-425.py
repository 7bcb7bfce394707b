from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_alert_message)
@require_safe
def bad_alert_message(request):
    body = {
        "error": "bad_alert_message",
        "message": "The alert in this request is corrupted",
        "alert_error": '103; code="Alert payload was corrupted"',
    }
    headers = {
        "AlertMsg-Error": '103; code="Alert payload was corrupted"',
    }
    return JsonResponse(
        body,
        status=400,
        headers=headers,
    )
