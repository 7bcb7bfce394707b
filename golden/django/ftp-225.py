from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def data_connection_open(request):
    body = {
        "status": "data_connection_open",
        "message": "The data connection is open and idle",
    }
    return JsonResponse(body, status=225)


urlpatterns = [
    path("endpoint", data_connection_open),
]
