from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def invalid_argument(request):
    body = {
        "error": "invalid_argument",
        "message": "An argument of the call is not valid",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", invalid_argument),
]
