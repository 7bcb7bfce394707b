from django.http import JsonResponse
from django.urls import path


def payment_required(request):
    body = {
        "error": "payment_required",
        "message": "This call requires a payment",
    }
    return JsonResponse(body, status=402)


urlpatterns = [
    path("endpoint", payment_required),
]
