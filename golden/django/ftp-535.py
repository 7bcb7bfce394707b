from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.failed_security_check)
@require_safe
def failed_security_check(request):
    body = {
        "error": "failed_security_check",
        "message": "The security check failed",
    }
    return JsonResponse(body, status=535)
