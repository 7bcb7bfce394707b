from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.invalid_ssl_certificate)
@require_safe
def invalid_ssl_certificate(request):
    body = {
        "error": "invalid_ssl_certificate",
        "message": "The certificate of the origin server is not valid",
    }
    return JsonResponse(body, status=526)
