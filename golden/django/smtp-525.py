from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def user_account_disabled(request):
    body = {
        "error": "user_account_disabled",
        "message": "The user account is disabled",
    }
    return JsonResponse(body, status=525)


urlpatterns = [
    path("endpoint", user_account_disabled),
]
