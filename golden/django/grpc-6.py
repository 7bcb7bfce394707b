from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def already_exists(request):
    body = {
        "error": "already_exists",
        "message": "The entity to create already exists",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", already_exists),
]
