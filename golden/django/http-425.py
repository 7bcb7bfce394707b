from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.too_early)
@require_safe
def too_early(request):
    body = {
        "error": "too_early",
        "message": "Repeat the request after the TLS handshake has finished",
    }
    return JsonResponse(body, status=425)
