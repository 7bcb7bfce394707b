from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def first_hop_lacks_outbound_support(request):
    body = {
        "error": "first_hop_lacks_outbound_support",
        "message": "The first proxy lacks support for SIP outbound",
    }
    return JsonResponse(body, status=439)


urlpatterns = [
    path("endpoint", first_hop_lacks_outbound_support),
]
