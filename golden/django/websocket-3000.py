from django.http import JsonResponse
from django.urls import path


def unauthorized(request):
    body = {
        "error": "unauthorized",
        "message": "This endpoint requires authentication",
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
    path("endpoint", unauthorized),
]
