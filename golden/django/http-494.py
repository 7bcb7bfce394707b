from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_header_too_large)
@require_safe
def request_header_too_large(request):
    body = {
        "error": "request_header_too_large",
        "message": "The request header is too large",
    }
    return JsonResponse(body, status=494)
