from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def prot_level_not_supported(request):
    body = {
        "error": "prot_level_not_supported",
        "message": "The security mechanism does not support this protection level",
    }
    return JsonResponse(body, status=536)


urlpatterns = [
    path("endpoint", prot_level_not_supported),
]
