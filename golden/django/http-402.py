from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def payment_required(request):
    body = {
        "error": "payment_required",
        "message": "Payment is required",
    }
    return JsonResponse(body, status=402)


urlpatterns = [
    path("endpoint", payment_required),
]
