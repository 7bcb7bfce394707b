from django.http import JsonResponse
from django.urls import path


def length_required(request):
    body = {
        "error": "length_required",
        "message": "The request must have a Content-Length header",
    }
    return JsonResponse(body, status=411)


urlpatterns = [
    path("endpoint", length_required),
]
