from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.permission_denied)
@require_safe
def permission_denied(request):
    body = {
        "error": "permission_denied",
        "message": "The caller has no permission for this call",
    }
    return JsonResponse(body, status=403)
