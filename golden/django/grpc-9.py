from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def failed_precondition(request):
    body = {
        "error": "failed_precondition",
        "message": "The current state of the system does not allow this call",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", failed_precondition),
]
