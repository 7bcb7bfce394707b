from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.too_many_forwarded_ip_addresses)
@require_safe
def too_many_forwarded_ip_addresses(request):
    body = {
        "error": "too_many_forwarded_ip_addresses",
        "message": "The X-Forwarded-For header has too many IP addresses",
    }
    return JsonResponse(body, status=463)
