from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.request_pending)
@require_safe
def request_pending(request):
    body = {
        "error": "request_pending",
        "message": "Another request is still pending in the same dialog",
    }
    return JsonResponse(body, status=491)
