from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.incompatible_protocol)
@require_safe
def incompatible_protocol(request):
    body = {
        "error": "incompatible_protocol",
        "message": "The target does not accept this version of HTTP",
    }
    return JsonResponse(body, status=464)
