from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def misdirected_request(request):
    body = {
        "error": "misdirected_request",
        "message": "This server cannot answer requests for this URI",
    }
    return JsonResponse(body, status=421)


urlpatterns = [
    path("endpoint", misdirected_request),
]
