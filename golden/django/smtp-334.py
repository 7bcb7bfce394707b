from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.server_challenge)
@require_safe
def server_challenge(request):
    body = {
        "status": "server_challenge",
        "message": "The server waits for the answer to its challenge",
        "challenge": "UGFzc3dvcmQ6",
    }
    return JsonResponse(body, status=202)
