from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unauthorized)
@require_safe
def unauthorized(request):
    body = {
        "error": "unauthorized",
        "message": "This endpoint requires authentication",
        "challenge": 'Bearer realm="example"',
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="example"',
    }
    return JsonResponse(
        body,
        status=401,
        headers=headers,
    )
