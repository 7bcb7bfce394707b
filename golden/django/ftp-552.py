from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.exceeded_storage_allocation)
@require_safe
def exceeded_storage_allocation(request):
    body = {
        "error": "exceeded_storage_allocation",
        "message": "The storage allocation is exceeded",
    }
    return JsonResponse(body, status=552)
