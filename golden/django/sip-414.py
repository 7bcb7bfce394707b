from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_uri_too_long)
@require_safe
def request_uri_too_long(request):
    body = {
        "error": "request_uri_too_long",
        "message": "The Request-URI exceeds the length that the server accepts",
    }
    return JsonResponse(body, status=414)
