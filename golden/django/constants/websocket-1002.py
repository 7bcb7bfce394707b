from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def protocol_error(request):
    body = {
        "error": "protocol_error",
        "message": "The peer violated the WebSocket protocol",
    }
    return JsonResponse(body, status=HTTPStatus.BAD_REQUEST)


urlpatterns = [
    path("endpoint", protocol_error),
]
