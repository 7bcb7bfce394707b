from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unused(request):
    body = {
        "status": "unused",
        "message": "This status code is reserved and has no meaning",
    }
    return JsonResponse(body, status=306)


urlpatterns = [
    path("endpoint", unused),
]
