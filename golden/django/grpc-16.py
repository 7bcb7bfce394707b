from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


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


urlpatterns = [
    path("endpoint", unauthenticated),
]
