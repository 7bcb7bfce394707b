from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def help_message(request):
    body = {
        "status": "help_message",
        "message": "The server sends its help text",
    }
    return JsonResponse(body, status=214)


urlpatterns = [
    path("endpoint", help_message),
]
