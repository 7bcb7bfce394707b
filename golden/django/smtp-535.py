from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.authentication_credentials_invalid)
@require_safe
def authentication_credentials_invalid(request):
    body = {
        "error": "authentication_credentials_invalid",
        "message": "The authentication credentials are not valid",
    }
    return JsonResponse(body, status=535)
