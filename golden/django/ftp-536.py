from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.prot_level_not_supported)
@require_safe
def prot_level_not_supported(request):
    body = {
        "error": "prot_level_not_supported",
        "message": "The security mechanism does not support this protection level",
    }
    return JsonResponse(body, status=536)
