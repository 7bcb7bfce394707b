from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.variant_also_negotiates)
@require_safe
def variant_also_negotiates(request):
    body = {
        "error": "variant_also_negotiates",
        "message": "Content negotiation is misconfigured on the server",
    }
    return JsonResponse(body, status=506)
