from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def insufficient_storage_space(request):
    body = {
        "error": "insufficient_storage_space",
        "message": "The server has too little storage space at present",
    }
    return JsonResponse(body, status=452)


urlpatterns = [
    path("endpoint", insufficient_storage_space),
]
