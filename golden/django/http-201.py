from django.http import JsonResponse
from django.urls import path


def created(request):
    body = {
        "status": "created",
        "message": "Order 42 was created",
        "id": 42,
    }
    headers = {
        "Location": "/orders/42",
    }
    return JsonResponse(
        body,
        status=201,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", created),
]
