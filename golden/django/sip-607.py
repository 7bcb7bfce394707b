from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unwanted(request):
    body = {
        "error": "unwanted",
        "message": "The callee does not want this call",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", unwanted),
]
