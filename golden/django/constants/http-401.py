from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unauthorized)
@require_safe
def unauthorized(request):
    body = {
        "error": "unauthorized",
        "message": "A valid access token is required",
    }
    headers = {
        "WWW-Authenticate": 'Bearer realm="api.example.com"',
    }
    return JsonResponse(
        body,
        status=HTTPStatus.UNAUTHORIZED,
        headers=headers,
    )
