from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def authentication_required(request):
    body = {
        "error": "authentication_required",
        "message": "Authentication is required before this command",
    }
    return JsonResponse(body, status=530)


urlpatterns = [
    path("endpoint", authentication_required),
]
