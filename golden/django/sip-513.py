from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.message_too_large)
@require_safe
def message_too_large(request):
    body = {
        "error": "message_too_large",
        "message": "The message exceeds the length that the server can handle",
    }
    return JsonResponse(body, status=513)
