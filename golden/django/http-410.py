from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def gone(request):
    body = {
        "error": "gone",
        "message": "This resource is no longer available",
    }
    return JsonResponse(body, status=410)


urlpatterns = [
    path("endpoint", gone),
]
