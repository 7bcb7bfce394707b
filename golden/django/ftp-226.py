from django.http import JsonResponse
from django.urls import path


def closing_data_connection(request):
    body = {
        "status": "closing_data_connection",
        "message": "The transfer is complete",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", closing_data_connection),
]
