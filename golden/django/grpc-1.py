from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def cancelled(request):
    body = {
        "error": "cancelled",
        "message": "The call was canceled",
    }
    return JsonResponse(body, status=499)


urlpatterns = [
    path("endpoint", cancelled),
]
