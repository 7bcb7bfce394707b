from django.http import JsonResponse
from django.urls import path


def precondition_required(request):
    body = {
        "error": "precondition_required",
        "message": "Repeat the request with an If-Match header",
    }
    return JsonResponse(body, status=428)


urlpatterns = [
    path("endpoint", precondition_required),
]
