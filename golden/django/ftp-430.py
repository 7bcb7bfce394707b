from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def invalid_username_or_password(request):
    body = {
        "error": "invalid_username_or_password",
        "message": "The user name or the password is not valid",
    }
    return JsonResponse(body, status=430)


urlpatterns = [
    path("endpoint", invalid_username_or_password),
]
