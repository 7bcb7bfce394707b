from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.identity_provider_error)
@require_safe
def identity_provider_error(request):
    body = {
        "error": "identity_provider_error",
        "message": "Login through the identity provider failed",
    }
    return JsonResponse(body, status=561)
