from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unknown(request):
    body = {
        "error": "unknown",
        "message": "The call failed for an unknown reason",
    }
    return JsonResponse(body, status=500)


urlpatterns = [
    path("endpoint", unknown),
]
