from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def need_account_for_login(request):
    body = {
        "status": "need_account_for_login",
        "message": "An account is needed for the login: send ACCT",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", need_account_for_login),
]
