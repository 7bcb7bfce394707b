from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def incompatible_protocol(request):
    body = {
        "error": "incompatible_protocol",
        "message": "The target does not accept this version of HTTP",
    }
    return JsonResponse(body, status=464)


urlpatterns = [
    path("endpoint", incompatible_protocol),
]
