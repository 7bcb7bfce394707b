from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def request_header_too_large(request):
    body = {
        "error": "request_header_too_large",
        "message": "The request header is too large",
    }
    return JsonResponse(body, status=494)


urlpatterns = [
    path("endpoint", request_header_too_large),
]
