from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def user_not_local_will_forward(request):
    body = {
        "status": "user_not_local_will_forward",
        "message": "The user is not local: the message will be forwarded",
        "forward_path": "user@example.net",
    }
    return JsonResponse(body, status=251)


urlpatterns = [
    path("endpoint", user_not_local_will_forward),
]
