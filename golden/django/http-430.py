from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def shopify_security_rejection(request):
    body = {
        "error": "shopify_security_rejection",
        "message": "The request was rejected as suspicious",
    }
    return JsonResponse(body, status=430)


urlpatterns = [
    path("endpoint", shopify_security_rejection),
]
