from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def data_connection_refused_by_protection_level(request):
    body = {
        "error": "data_connection_refused_by_protection_level",
        "message": "The data connection needs another protection level",
    }
    return JsonResponse(body, status=521)


urlpatterns = [
    path("endpoint", data_connection_refused_by_protection_level),
]
