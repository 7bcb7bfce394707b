from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unauthenticated)
@require_safe
def unauthenticated(request):
    body = {
        "error": "unauthenticated",
        "message": "The call carries no valid credentials",
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
