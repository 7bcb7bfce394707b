from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def aborted(request):
    body = {
        "error": "aborted",
        "message": "The call was aborted because of a conflict",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", aborted),
]
