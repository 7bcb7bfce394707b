from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def pathname_created(request):
    body = {
        "status": "pathname_created",
        "message": "The directory /reports was created",
        "path": "/reports",
    }
    return JsonResponse(body, status=257)


urlpatterns = [
    path("endpoint", pathname_created),
]
