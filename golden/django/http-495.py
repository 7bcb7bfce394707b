from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ssl_certificate_error)
@require_safe
def ssl_certificate_error(request):
    body = {
        "error": "ssl_certificate_error",
        "message": "The client certificate could not be verified",
    }
    return JsonResponse(body, status=495)
