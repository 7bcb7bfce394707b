from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def server_challenge(request):
    body = {
        "status": "server_challenge",
        "message": "The server waits for the answer to its challenge",
        "challenge": "UGFzc3dvcmQ6",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", server_challenge),
]
