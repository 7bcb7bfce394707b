from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unused)
@require_safe
def unused(request):
    body = {
        "status": "unused",
        "message": "This status code is reserved and has no meaning",
    }
    return JsonResponse(body, status=306)
