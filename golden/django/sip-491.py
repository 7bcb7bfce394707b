from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_pending(request):
    body = {
        "error": "request_pending",
        "message": "Another request is still pending in the same dialog",
    }
    return JsonResponse(body, status=491)


urlpatterns = [
    path("endpoint", request_pending),
]
