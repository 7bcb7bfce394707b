from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.user_account_disabled)
@require_safe
def user_account_disabled(request):
    body = {
        "error": "user_account_disabled",
        "message": "The user account is disabled",
    }
    return JsonResponse(body, status=525)
