from django.http import JsonResponse
from django.urls import path


def origin_is_unreachable(request):
    body = {
        "error": "origin_is_unreachable",
        "message": "The network has no path to the origin server",
    }
    return JsonResponse(body, status=523)


urlpatterns = [
    path("endpoint", origin_is_unreachable),
]
