from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.origin_dns_error)
@require_safe
def origin_dns_error(request):
    body = {
        "error": "origin_dns_error",
        "message": "The host name of the origin server could not be resolved",
    }
    return JsonResponse(body, status=530)
