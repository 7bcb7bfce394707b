from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mail_action_completed)
@require_safe
def mail_action_completed(request):
    body = {
        "status": "mail_action_completed",
        "message": "The requested mail action was completed",
    }
    return JsonResponse(body, status=250)
