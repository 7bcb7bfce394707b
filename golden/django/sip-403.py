from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.forbidden)
@require_safe
def forbidden(request):
    body = {
        "error": "forbidden",
        "message": "The server refuses this request",
    }
    return JsonResponse(body, status=403)
