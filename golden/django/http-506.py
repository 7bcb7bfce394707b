from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def variant_also_negotiates(request):
    body = {
        "error": "variant_also_negotiates",
        "message": "Content negotiation is misconfigured on the server",
    }
    return JsonResponse(body, status=506)


urlpatterns = [
    path("endpoint", variant_also_negotiates),
]
