from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_acceptable)
@require_safe
def not_acceptable(request):
    body = {
        "error": "not_acceptable",
        "message": "The resource is available only as JSON or CSV",
        "available": [
            "application/json",
            "text/csv",
        ],
    }
    return JsonResponse(body, status=406)
