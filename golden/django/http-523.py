from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def origin_is_unreachable(request):
    body = {
        "error": "origin_is_unreachable",
        "message": "The network has no path to the origin server",
    }
    return JsonResponse(body, status=523)


urlpatterns = [
    path("endpoint", origin_is_unreachable),
]
