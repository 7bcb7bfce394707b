from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.blocked_by_windows_parental_controls)
@require_safe
def blocked_by_windows_parental_controls(request):
    body = {
        "error": "blocked_by_windows_parental_controls",
        "message": "Parental controls block access to this page",
    }
    return JsonResponse(body, status=450)
