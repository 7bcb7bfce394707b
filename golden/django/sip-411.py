from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def length_required(request):
    body = {
        "error": "length_required",
        "message": "The request has no Content-Length header field",
    }
    return JsonResponse(body, status=411)


urlpatterns = [
    path("endpoint", length_required),
]
