from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.login_timeout)
@require_safe
def login_timeout(request):
    body = {
        "error": "login_timeout",
        "message": "The session has expired: log in again",
    }
    return JsonResponse(body, status=440)
