from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def anonymity_disallowed(request):
    body = {
        "error": "anonymity_disallowed",
        "message": "Anonymous calls are not accepted",
    }
    return JsonResponse(body, status=433)


urlpatterns = [
    path("endpoint", anonymity_disallowed),
]
