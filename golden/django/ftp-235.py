from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.security_data_exchange_complete_with_data)
@require_safe
def security_data_exchange_complete_with_data(request):
    body = {
        "status": "security_data_exchange_complete_with_data",
        "message": "The security data exchange is complete",
        "adat": "c2VydmVyLXRva2VuLTM=",
    }
    return JsonResponse(body, status=235)
