from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_token)
@require_safe
def invalid_token(request):
    body = {
        "error": "invalid_token",
        "message": "The access token is invalid or has expired",
    }
    return JsonResponse(body, status=498)
