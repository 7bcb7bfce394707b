from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.mechanism_needs_encryption)
@require_safe
def mechanism_needs_encryption(request):
    body = {
        "error": "mechanism_needs_encryption",
        "message": "This authentication mechanism is allowed only with encryption",
    }
    return JsonResponse(body, status=524)
