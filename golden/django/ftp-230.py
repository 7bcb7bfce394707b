from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.user_logged_in)
@require_safe
def user_logged_in(request):
    body = {
        "status": "user_logged_in",
        "message": "The user is logged in",
    }
    return JsonResponse(body, status=230)
