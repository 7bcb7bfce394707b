from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def ssl_certificate_error(request):
    body = {
        "error": "ssl_certificate_error",
        "message": "The client certificate could not be verified",
    }
    return JsonResponse(body, status=495)


urlpatterns = [
    path("endpoint", ssl_certificate_error),
]
