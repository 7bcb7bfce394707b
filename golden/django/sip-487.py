from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_terminated(request):
    body = {
        "error": "request_terminated",
        "message": "The request was canceled before it was answered",
    }
    return JsonResponse(body, status=487)


urlpatterns = [
    path("endpoint", request_terminated),
]
