from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def accepted(request):
    body = {
        "status": "accepted",
        "message": "Request accepted, processing goes on",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", accepted),
]
