from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.call_transaction_does_not_exist)
@require_safe
def call_transaction_does_not_exist(request):
    body = {
        "error": "call_transaction_does_not_exist",
        "message": "The request belongs to no known call or transaction",
    }
    return JsonResponse(body, status=481)
