from django.http import JsonResponse
from django.urls import path


def payment_required(request):
    body = {
        "error": "payment_required",
        "message": "The subscription has expired and must be renewed",
    }
    return JsonResponse(body, status=402)


urlpatterns = [
    path("endpoint", payment_required),
]
