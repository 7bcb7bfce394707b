from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.transaction_failed)
@require_safe
def transaction_failed(request):
    body = {
        "error": "transaction_failed",
        "message": "The mail transaction failed",
    }
    return JsonResponse(body, status=554)
