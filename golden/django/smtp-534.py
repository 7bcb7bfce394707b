from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def authentication_mechanism_too_weak(request):
    body = {
        "error": "authentication_mechanism_too_weak",
        "message": "The authentication mechanism is too weak for this account",
    }
    return JsonResponse(body, status=534)


urlpatterns = [
    path("endpoint", authentication_mechanism_too_weak),
]
