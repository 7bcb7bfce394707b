from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def failed_security_check(request):
    body = {
        "error": "failed_security_check",
        "message": "The security check failed",
    }
    return JsonResponse(body, status=535)


urlpatterns = [
    path("endpoint", failed_security_check),
]
