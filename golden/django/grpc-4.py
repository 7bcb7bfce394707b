from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.deadline_exceeded)
@require_safe
def deadline_exceeded(request):
    body = {
        "error": "deadline_exceeded",
        "message": "The deadline passed before the call completed",
    }
    return JsonResponse(body, status=504)
