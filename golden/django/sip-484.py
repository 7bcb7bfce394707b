from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.address_incomplete)
@require_safe
def address_incomplete(request):
    body = {
        "error": "address_incomplete",
        "message": "The number or address is incomplete",
    }
    return JsonResponse(body, status=484)
