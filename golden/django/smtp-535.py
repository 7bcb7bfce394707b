from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def authentication_credentials_invalid(request):
    body = {
        "error": "authentication_credentials_invalid",
        "message": "The authentication credentials are not valid",
    }
    return JsonResponse(body, status=535)


urlpatterns = [
    path("endpoint", authentication_credentials_invalid),
]
