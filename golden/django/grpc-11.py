from django.http import JsonResponse
from django.urls import path


def out_of_range(request):
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", out_of_range),
]
