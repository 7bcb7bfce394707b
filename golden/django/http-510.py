from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_extended(request):
    body = {
        "error": "not_extended",
        "message": "The request lacks a required protocol extension",
    }
    return JsonResponse(body, status=510)


urlpatterns = [
    path("endpoint", not_extended),
]
