from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def requested_host_unavailable(request):
    body = {
        "error": "requested_host_unavailable",
        "message": "The requested host is not available",
    }
    return JsonResponse(body, status=434)


urlpatterns = [
    path("endpoint", requested_host_unavailable),
]
