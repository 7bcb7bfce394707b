from django.http import JsonResponse
from django.urls import path


def see_other(request):
    body = {
        "status": "see_other",
        "message": "The result can be fetched from the given location",
    }
    headers = {
        "Location": "/orders/42",
    }
    return JsonResponse(
        body,
        status=303,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", see_other),
]
