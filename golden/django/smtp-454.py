from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.temporary_authentication_failure)
@require_safe
def temporary_authentication_failure(request):
    body = {
        "error": "temporary_authentication_failure",
        "message": "Authentication is temporarily not possible: try again later",
    }
    return JsonResponse(body, status=454)
