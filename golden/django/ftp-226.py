from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def closing_data_connection(request):
    body = {
        "status": "closing_data_connection",
        "message": "The transfer is complete",
    }
    return JsonResponse(body, status=200)


urlpatterns = [
    path("endpoint", closing_data_connection),
]
