from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def ssl_certificate_required(request):
    body = {
        "error": "ssl_certificate_required",
        "message": "A client certificate is required",
    }
    return JsonResponse(body, status=496)


urlpatterns = [
    path("endpoint", ssl_certificate_required),
]
