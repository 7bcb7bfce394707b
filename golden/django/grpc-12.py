from django.http import JsonResponse
from django.urls import path


def unimplemented(request):
    body = {
        "error": "unimplemented",
        "message": "This method is not implemented",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", unimplemented),
]
