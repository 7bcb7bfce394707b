from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.system_status)
@require_safe
def system_status(request):
    body = {
        "status": "system_status",
        "message": "The server reports its status",
    }
    return JsonResponse(body, status=211)
