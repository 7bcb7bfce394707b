from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def non_authoritative_information(request):
    body = {
        "status": "non_authoritative_information",
        "message": "A proxy has modified this content",
    }
    return JsonResponse(body, status=203)


urlpatterns = [
    path("endpoint", non_authoritative_information),
]
