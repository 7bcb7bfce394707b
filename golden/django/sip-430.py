from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.flow_failed)
@require_safe
def flow_failed(request):
    body = {
        "error": "flow_failed",
        "message": "The connection to the registered device is gone",
    }
    return JsonResponse(body, status=430)
