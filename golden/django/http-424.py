from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def failed_dependency(request):
    body = {
        "error": "failed_dependency",
        "message": "This step was skipped because an earlier step failed",
    }
    return JsonResponse(body, status=424)


urlpatterns = [
    path("endpoint", failed_dependency),
]
