from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def version_not_supported(request):
    body = {
        "error": "version_not_supported",
        "message": "This SIP version is not supported",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", version_not_supported),
]
