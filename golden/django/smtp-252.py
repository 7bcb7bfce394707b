from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.cannot_verify_user)
@require_safe
def cannot_verify_user(request):
    body = {
        "status": "cannot_verify_user",
        "message": "The user cannot be verified, but mail for it is accepted",
    }
    return JsonResponse(body, status=252)
