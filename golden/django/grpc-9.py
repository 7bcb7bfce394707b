from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.failed_precondition)
@require_safe
def failed_precondition(request):
    body = {
        "error": "failed_precondition",
        "message": "The current state of the system does not allow this call",
    }
    return JsonResponse(body, status=400)
