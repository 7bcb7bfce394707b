from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.failed_dependency)
@require_safe
def failed_dependency(request):
    body = {
        "error": "failed_dependency",
        "message": "A request that this one depends on has failed",
    }
    return JsonResponse(body, status=424)
