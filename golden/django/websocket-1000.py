from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def normal_closure(request):
    body = {
        "status": "normal_closure",
        "message": "The connection has served its purpose and is closed",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", normal_closure),
]
