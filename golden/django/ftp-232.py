from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.user_authorized)
@require_safe
def user_authorized(request):
    body = {
        "status": "user_authorized",
        "message": "The user is logged in by the security data exchange",
    }
    return JsonResponse(body, status=232)
