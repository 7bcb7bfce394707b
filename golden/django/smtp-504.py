from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.parameter_not_implemented)
@require_safe
def parameter_not_implemented(request):
    body = {
        "error": "parameter_not_implemented",
        "message": "Command parameter not implemented",
    }
    return JsonResponse(body, status=504)
