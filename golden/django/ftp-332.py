from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.need_account_for_login)
@require_safe
def need_account_for_login(request):
    body = {
        "status": "need_account_for_login",
        "message": "An account is needed for the login: send ACCT",
    }
    return JsonResponse(body, status=202)
