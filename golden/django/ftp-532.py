from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.need_account_for_storing_files)
@require_safe
def need_account_for_storing_files(request):
    body = {
        "error": "need_account_for_storing_files",
        "message": "An account is needed to store files: send ACCT",
    }
    return JsonResponse(body, status=532)
