from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.normal_closure)
@require_safe
def normal_closure(request):
    body = {
        "status": "normal_closure",
        "message": "The connection has served its purpose and is closed",
    }
    return JsonResponse(body, status=200)
