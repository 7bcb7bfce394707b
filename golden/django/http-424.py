from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def failed_dependency(request):
    body = {
        "error": "failed_dependency",
        "message": "A request that this one depends on has failed",
    }
    return JsonResponse(body, status=424)


urlpatterns = [
    path("endpoint", failed_dependency),
]
