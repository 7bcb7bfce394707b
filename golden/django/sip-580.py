from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def precondition_failure(request):
    body = {
        "error": "precondition_failure",
        "message": "The answering side cannot meet the preconditions",
    }
    return JsonResponse(body, status=580)


urlpatterns = [
    path("endpoint", precondition_failure),
]
