from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mailbox_temporarily_unavailable)
@require_safe
def mailbox_temporarily_unavailable(request):
    body = {
        "error": "mailbox_temporarily_unavailable",
        "message": "The mailbox is temporarily unavailable: try again later",
    }
    return JsonResponse(body, status=450)
