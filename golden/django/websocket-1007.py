from django.http import JsonResponse
from django.urls import path


def invalid_frame_payload_data(request):
    body = {
        "error": "invalid_frame_payload_data",
        "message": "The data of the message does not match its type",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", invalid_frame_payload_data),
]
