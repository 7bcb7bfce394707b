from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_found(request):
    body = {
        "error": "not_found",
        "message": "The requested entity does not exist",
    }
    return JsonResponse(body, status=404)


urlpatterns = [
    path("endpoint", not_found),
]
