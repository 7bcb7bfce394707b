from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def message_too_large(request):
    body = {
        "error": "message_too_large",
        "message": "The message exceeds the length that the server can handle",
    }
    return JsonResponse(body, status=513)


urlpatterns = [
    path("endpoint", message_too_large),
]
