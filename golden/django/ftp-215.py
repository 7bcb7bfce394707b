from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.system_type)
@require_safe
def system_type(request):
    body = {
        "status": "system_type",
        "message": "The system type is UNIX",
        "system": "UNIX",
    }
    return JsonResponse(body, status=215)
