from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.user_not_local)
@require_safe
def user_not_local(request):
    body = {
        "error": "user_not_local",
        "message": "The user is not local: send to user@example.net instead",
        "forward_path": "user@example.net",
    }
    return JsonResponse(body, status=551)
