from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_identity_header)
@require_safe
def invalid_identity_header(request):
    body = {
        "error": "invalid_identity_header",
        "message": "The signature of the caller's identity is not valid",
    }
    return JsonResponse(body, status=438)
