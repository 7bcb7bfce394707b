from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unauthorized)
@require_safe
def unauthorized(request):
    body = {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": "Valid credentials are required",
        "challenge": 'Bearer realm="api.example.com"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JsonResponse(
        body,
        status=401,
        headers=headers,
        content_type="application/problem+json",
    )
