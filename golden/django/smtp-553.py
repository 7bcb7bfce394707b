from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mailbox_name_not_allowed)
@require_safe
def mailbox_name_not_allowed(request):
    body = {
        "error": "mailbox_name_not_allowed",
        "message": "The mailbox name is not allowed",
    }
    return JsonResponse(body, status=553)
