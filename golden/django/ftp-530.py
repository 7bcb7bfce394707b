from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_logged_in(request):
    body = {
        "error": "not_logged_in",
        "message": "The client is not logged in",
    }
    return JsonResponse(body, status=530)


urlpatterns = [
    path("endpoint", not_logged_in),
]
