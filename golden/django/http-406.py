from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_acceptable(request):
    body = {
        "error": "not_acceptable",
        "message": "No representation of the resource is acceptable to the client",
        "available": [
            "application/json",
            "text/csv",
        ],
    }
    return JsonResponse(body, status=406)


urlpatterns = [
    path("endpoint", not_acceptable),
]
