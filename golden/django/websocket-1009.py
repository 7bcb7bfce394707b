from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def message_too_big(request):
    body = {
        "error": "message_too_big",
        "message": "The message exceeds the size limit",
    }
    return JsonResponse(body, status=413)


urlpatterns = [
    path("endpoint", message_too_big),
]
