from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.misdirected_request)
@require_safe
def misdirected_request(request):
    body = {
        "error": "misdirected_request",
        "message": "This server cannot answer requests for this URI",
    }
    return JsonResponse(body, status=421)
