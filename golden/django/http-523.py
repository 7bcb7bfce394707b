from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.origin_is_unreachable)
@require_safe
def origin_is_unreachable(request):
    body = {
        "error": "origin_is_unreachable",
        "message": "The network has no path to the origin server",
    }
    return JsonResponse(body, status=523)
