from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_logged_in)
@require_safe
def not_logged_in(request):
    body = {
        "error": "not_logged_in",
        "message": "The client is not logged in",
    }
    return JsonResponse(body, status=530)
