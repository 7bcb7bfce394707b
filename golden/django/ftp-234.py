from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.security_data_exchange_complete)
@require_safe
def security_data_exchange_complete(request):
    body = {
        "status": "security_data_exchange_complete",
        "message": "The security mechanism is accepted",
    }
    return JsonResponse(body, status=234)
