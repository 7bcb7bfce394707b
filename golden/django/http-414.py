from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.uri_too_long)
@require_safe
def uri_too_long(request):
    body = {
        "error": "uri_too_long",
        "message": "The request URI is too long",
    }
    return JsonResponse(body, status=414)
