from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def push_notification_service_not_supported(request):
    body = {
        "error": "push_notification_service_not_supported",
        "message": "This push notification service is not supported",
    }
    return JsonResponse(body, status=555)


urlpatterns = [
    path("endpoint", push_notification_service_not_supported),
]
