from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def cannot_verify_user(request):
    body = {
        "status": "cannot_verify_user",
        "message": "The user cannot be verified, but mail for it is accepted",
    }
    return JsonResponse(body, status=252)


urlpatterns = [
    path("endpoint", cannot_verify_user),
]
