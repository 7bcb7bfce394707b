from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def transaction_failed(request):
    body = {
        "error": "transaction_failed",
        "message": "The mail transaction failed",
    }
    return JsonResponse(body, status=554)


urlpatterns = [
    path("endpoint", transaction_failed),
]
