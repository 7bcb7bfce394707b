from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.max_breadth_exceeded)
@require_safe
def max_breadth_exceeded(request):
    body = {
        "error": "max_breadth_exceeded",
        "message": "This request would fork into too many parallel branches",
    }
    return JsonResponse(body, status=440)
