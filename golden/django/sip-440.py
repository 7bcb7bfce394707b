from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def max_breadth_exceeded(request):
    body = {
        "error": "max_breadth_exceeded",
        "message": "This request would fork into too many parallel branches",
    }
    return JsonResponse(body, status=440)


urlpatterns = [
    path("endpoint", max_breadth_exceeded),
]
