from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def password_transition(request):
    body = {
        "error": "password_transition",
        "message": "The account must first move to this authentication mechanism",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", password_transition),
]
