from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.user_not_local_will_forward)
@require_safe
def user_not_local_will_forward(request):
    body = {
        "status": "user_not_local_will_forward",
        "message": "The user is not local: the message will be forwarded",
        "forward_path": "user@example.net",
    }
    return JsonResponse(body, status=251)
