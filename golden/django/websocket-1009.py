from django.http import JsonResponse
from django.urls import path


def message_too_big(request):
    body = {
        "error": "message_too_big",
        "message": "The message exceeds the size limit",
    }
    return JsonResponse(body, status=413)


urlpatterns = [
    path("endpoint", message_too_big),
]
