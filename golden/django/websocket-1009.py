from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.message_too_big)
@require_safe
def message_too_big(request):
    body = {
        "error": "message_too_big",
        "message": "The message exceeds the size limit",
    }
    return JsonResponse(body, status=413)
