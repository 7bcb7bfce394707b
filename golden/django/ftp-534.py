from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_denied_by_policy(request):
    body = {
        "error": "request_denied_by_policy",
        "message": "The policy of the server denies the request",
    }
    return JsonResponse(body, status=534)


urlpatterns = [
    path("endpoint", request_denied_by_policy),
]
