from django.http import JsonResponse
from django.urls import path


def exceeded_storage_allocation(request):
    body = {
        "error": "exceeded_storage_allocation",
        "message": "The storage allocation is exceeded",
    }
    return JsonResponse(body, status=552)


urlpatterns = [
    path("endpoint", exceeded_storage_allocation),
]
