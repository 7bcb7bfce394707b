from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def login_timeout(request):
    body = {
        "error": "login_timeout",
        "message": "The session has expired: log in again",
    }
    return JsonResponse(body, status=440)


urlpatterns = [
    path("endpoint", login_timeout),
]
