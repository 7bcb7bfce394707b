from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def bad_gateway(request):
    body = {
        "error": "bad_gateway",
        "message": "A downstream server sent an invalid response",
    }
    return JsonResponse(body, status=502)


urlpatterns = [
    path("endpoint", bad_gateway),
]
