from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ssl_handshake_failed)
@require_safe
def ssl_handshake_failed(request):
    body = {
        "error": "ssl_handshake_failed",
        "message": "The origin server did not complete the TLS handshake",
    }
    return JsonResponse(body, status=525)
