from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def need_password(request):
    body = {
        "status": "need_password",
        "message": "The user name is accepted: send the password",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", need_password),
]
