from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def ok(request):
    body = {
        "status": "ok",
        "message": "The request succeeded",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", ok),
]
