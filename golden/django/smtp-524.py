from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mechanism_needs_encryption(request):
    body = {
        "error": "mechanism_needs_encryption",
        "message": "This authentication mechanism is allowed only with encryption",
    }
    return JsonResponse(body, status=524)


urlpatterns = [
    path("endpoint", mechanism_needs_encryption),
]
