from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.loop_detected)
@require_safe
def loop_detected(request):
    body = {
        "error": "loop_detected",
        "message": "The server has seen this request before: it runs in a loop",
    }
    return JsonResponse(body, status=482)
