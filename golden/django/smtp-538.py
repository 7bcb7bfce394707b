from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.encryption_required_for_mechanism)
@require_safe
def encryption_required_for_mechanism(request):
    body = {
        "error": "encryption_required_for_mechanism",
        "message": "This authentication mechanism requires an encrypted connection",
    }
    return JsonResponse(body, status=538)
