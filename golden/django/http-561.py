from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def identity_provider_error(request):
    body = {
        "error": "identity_provider_error",
        "message": "Login through the identity provider failed",
    }
    return JsonResponse(body, status=561)


urlpatterns = [
    path("endpoint", identity_provider_error),
]
