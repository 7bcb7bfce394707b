from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.misdirected_request)
@require_safe
def misdirected_request(request):
    body = {
        "error": "misdirected_request",
        "message": "This server does not answer for the requested host",
    }
    return JsonResponse(body, status=421)
