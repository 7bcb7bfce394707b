from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def file_name_not_allowed(request):
    body = {
        "error": "file_name_not_allowed",
        "message": "The file name is not allowed",
    }
    return JsonResponse(body, status=553)


urlpatterns = [
    path("endpoint", file_name_not_allowed),
]
