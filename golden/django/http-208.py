from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def already_reported(request):
    body = {
        "status": "already_reported",
        "message": "The members of this collection were already listed",
    }
    return JsonResponse(body, status=208)


urlpatterns = [
    path("endpoint", already_reported),
]
