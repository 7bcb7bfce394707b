from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.payment_required)
@require_safe
def payment_required(request):
    body = {
        "error": "payment_required",
        "message": "Payment is required",
    }
    return JsonResponse(body, status=402)
