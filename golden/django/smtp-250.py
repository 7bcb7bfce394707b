from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mail_action_completed(request):
    body = {
        "status": "mail_action_completed",
        "message": "The requested mail action was completed",
    }
    return JsonResponse(body, status=250)


urlpatterns = [
    path("endpoint", mail_action_completed),
]
