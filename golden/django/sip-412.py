from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.conditional_request_failed)
@require_safe
def conditional_request_failed(request):
    body = {
        "error": "conditional_request_failed",
        "message": "The entity tag of this PUBLISH request matches nothing",
    }
    return JsonResponse(body, status=412)
