from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.loop_detected)
@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The server found an infinite loop while it processed the request",
    }
    return JsonResponse(body, status=508)
