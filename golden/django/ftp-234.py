from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def security_data_exchange_complete(request):
    body = {
        "status": "security_data_exchange_complete",
        "message": "The security mechanism is accepted",
    }
    return JsonResponse(body, status=234)


urlpatterns = [
    path("endpoint", security_data_exchange_complete),
]
