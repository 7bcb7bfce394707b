from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def invalid_frame_payload_data(request):
    body = {
        "error": "invalid_frame_payload_data",
        "message": "The data of the message does not match its type",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", invalid_frame_payload_data),
]
