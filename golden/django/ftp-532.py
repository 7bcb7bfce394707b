from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def need_account_for_storing_files(request):
    body = {
        "error": "need_account_for_storing_files",
        "message": "An account is needed to store files: send ACCT",
    }
    return JsonResponse(body, status=532)


urlpatterns = [
    path("endpoint", need_account_for_storing_files),
]
