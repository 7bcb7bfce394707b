from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def invalid_token(request):
    body = {
        "error": "invalid_token",
        "message": "The access token is invalid or has expired",
    }
    return JsonResponse(body, status=498)


urlpatterns = [
    path("endpoint", invalid_token),
]
