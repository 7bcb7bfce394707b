from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.going_away)
@require_safe
def going_away(request):
    body = {
        "error": "going_away",
        "message": "The server is going away",
    }
    return JsonResponse(body, status=503)
