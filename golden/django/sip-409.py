from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def conflict(request):
    body = {
        "error": "conflict",
        "message": "The registration clashes with one that already exists",
    }
    return JsonResponse(body, status=409)


urlpatterns = [
    path("endpoint", conflict),
]
