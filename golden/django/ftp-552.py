from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def exceeded_storage_allocation(request):
    body = {
        "error": "exceeded_storage_allocation",
        "message": "The storage allocation is exceeded",
    }
    return JsonResponse(body, status=552)


urlpatterns = [
    path("endpoint", exceeded_storage_allocation),
]
