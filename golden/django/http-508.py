from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.loop_detected)
@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The folder contains itself and cannot be listed completely",
    }
    return JsonResponse(body, status=508)
