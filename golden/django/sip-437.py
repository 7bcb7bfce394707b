from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unsupported_credential(request):
    body = {
        "error": "unsupported_credential",
        "message": "The caller's credential is not trusted or not supported",
    }
    return JsonResponse(body, status=437)


urlpatterns = [
    path("endpoint", unsupported_credential),
]
