from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def going_away(request):
    body = {
        "error": "going_away",
        "message": "The server is going away",
    }
    return JsonResponse(body, status=503)


urlpatterns = [
    path("endpoint", going_away),
]
