from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unwanted)
@require_safe
def unwanted(request):
    body = {
        "error": "unwanted",
        "message": "The callee does not want this call",
    }
    return JsonResponse(body, status=403)
