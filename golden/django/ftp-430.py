from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_username_or_password)
@require_safe
def invalid_username_or_password(request):
    body = {
        "error": "invalid_username_or_password",
        "message": "The user name or the password is not valid",
    }
    return JsonResponse(body, status=430)
