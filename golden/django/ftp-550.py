from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def file_unavailable(request):
    body = {
        "error": "file_unavailable",
        "message": "The file does not exist or is not accessible",
    }
    return JsonResponse(body, status=550)


urlpatterns = [
    path("endpoint", file_unavailable),
]
