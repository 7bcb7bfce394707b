from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def uri_too_long(request):
    body = {
        "error": "uri_too_long",
        "message": "The request URI is too long",
    }
    return JsonResponse(body, status=414)


urlpatterns = [
    path("endpoint", uri_too_long),
]
