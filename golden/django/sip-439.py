from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.first_hop_lacks_outbound_support)
@require_safe
def first_hop_lacks_outbound_support(request):
    body = {
        "error": "first_hop_lacks_outbound_support",
        "message": "The first proxy lacks support for SIP outbound",
    }
    return JsonResponse(body, status=439)
