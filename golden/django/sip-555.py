from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.push_notification_service_not_supported)
@require_safe
def push_notification_service_not_supported(request):
    body = {
        "error": "push_notification_service_not_supported",
        "message": "This push notification service is not supported",
    }
    return JsonResponse(body, status=555)
