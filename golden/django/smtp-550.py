from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mailbox_unavailable)
@require_safe
def mailbox_unavailable(request):
    body = {
        "error": "mailbox_unavailable",
        "message": "The mailbox does not exist or is not accessible",
    }
    return JsonResponse(body, status=550)
