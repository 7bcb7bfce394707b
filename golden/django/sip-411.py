from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.length_required)
@require_safe
def length_required(request):
    body = {
        "error": "length_required",
        "message": "The request has no Content-Length header field",
    }
    return JsonResponse(body, status=411)
