from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.shopify_security_rejection)
@require_safe
def shopify_security_rejection(request):
    body = {
        "error": "shopify_security_rejection",
        "message": "The request was rejected as suspicious",
    }
    return JsonResponse(body, status=430)
