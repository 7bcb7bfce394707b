from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def encryption_needed(request):
    body = {
        "error": "encryption_needed",
        "message": "This authentication mechanism needs an encrypted connection",
    }
    return JsonResponse(body, status=523)


urlpatterns = [
    path("endpoint", encryption_needed),
]
