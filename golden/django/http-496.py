from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ssl_certificate_required)
@require_safe
def ssl_certificate_required(request):
    body = {
        "error": "ssl_certificate_required",
        "message": "A client certificate is required",
    }
    return JsonResponse(body, status=496)
