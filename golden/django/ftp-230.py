from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def user_logged_in(request):
    body = {
        "status": "user_logged_in",
        "message": "The user is logged in",
    }
    return JsonResponse(body, status=230)


urlpatterns = [
    path("endpoint", user_logged_in),
]
