from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.authentication_mechanism_too_weak)
@require_safe
def authentication_mechanism_too_weak(request):
    body = {
        "error": "authentication_mechanism_too_weak",
        "message": "The authentication mechanism is too weak for this account",
    }
    return JsonResponse(body, status=534)
