from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unsupported_uri_scheme)
@require_safe
def unsupported_uri_scheme(request):
    body = {
        "error": "unsupported_uri_scheme",
        "message": "The scheme of the Request-URI is not supported",
    }
    return JsonResponse(body, status=400)
