from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def bad_request(request):
    body = {
        "error": "bad_request",
        "message": "The request is not valid",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", bad_request),
]
